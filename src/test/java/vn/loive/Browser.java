package vn.loive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without scripts: keeps cookies, follows no redirect by itself, sends forms as the page has them. */
public final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI home;

    public Browser(int port) {
        this.home = URI.create("http://127.0.0.1:" + port);
    }

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param location where it sends the browser, empty if nowhere
     * @param page its HTML
     */
    public record Answer(int status, String location, Document page, HttpResponse<String> raw) {

        /** The text of the whole page. */
        public String text() {
            return page.text();
        }
    }

    /** Opens a page. */
    public Answer get(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    /** Opens a page and follows redirects. */
    public Answer follow(String path) {
        Answer answer = get(path);
        for (int hop = 0; hop < 5 && !answer.location().isEmpty(); hop++) {
            answer = get(answer.location());
        }
        return answer;
    }

    /** Sends the form of a page that goes to the path, with its hidden fields and what is typed into it. */
    public Answer submit(Answer from, String action, Map<String, String> typed) {
        Element form =
                from.page().select("form" + (action.isEmpty() ? ":not([action])" : "[action^=" + action + "]")).stream()
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No form to " + action + " on: " + from.text()));
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]:not([type=checkbox]):not([type=radio]), textarea[name]")
                .forEach(input -> fields.put(
                        input.attr("name"), input.tagName().equals("textarea") ? input.wholeText() : input.val()));
        form.select("input[checked]").forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("select")
                .forEach(select -> fields.put(
                        select.attr("name"), select.select("option[selected]").val()));
        fields.putAll(typed);
        return post(
                form.hasAttr("action") ? form.attr("action") : from.raw().uri().getPath(), fields);
    }

    /** Sends fields as they are. */
    public Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends the form of a page that goes to the path, with its hidden fields and a file chosen in it. */
    public Answer upload(Answer from, String action, String field, byte[] file) {
        String boundary = "ranh-gioi-" + UUID.randomUUID();
        StringBuilder head = new StringBuilder();
        from.page()
                .expectFirst("form[enctype][action^=" + action + "]")
                .select("input[type=hidden]")
                .forEach(hidden -> head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, hidden.attr("name"), hidden.val())));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"anh.jpg\"\r\n\r\n"
                .formatted(boundary, field));
        List<byte[]> body = List.of(
                head.toString().getBytes(StandardCharsets.UTF_8),
                file,
                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(home.resolve(action))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body)));
    }

    /** Sends what a script of the page would send. */
    public Answer postJson(String path, String csrf, String json) {
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", csrf)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Signs in with name and password; answers what the door answered. */
    public Answer signIn(String name, String password) {
        return submit(get("/sign-in"), "/sign-in", Map.of("name", name, "password", password));
    }

    /** The value of the session cookie. */
    public Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("loive"))
                .map(java.net.HttpCookie::getValue)
                .findFirst();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(
                    request.header("Accept", "text/html")
                            .header("User-Agent", "Firefox Linux")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            String location = response.headers().firstValue("Location").orElse("");
            return new Answer(
                    response.statusCode(),
                    location.replaceFirst("^http://[^/]+", ""),
                    Jsoup.parse(response.body()),
                    response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
