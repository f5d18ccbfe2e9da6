package vn.loive.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who is signed in and sends the forms of pages without a browser, at a moment known to the millisecond. */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI home;

    Caller(Program program, String name) throws IOException, InterruptedException {
        home = URI.create(program.address());
        Map<String, String> door = form(page("/sign-in"), "/sign-in");
        door.putAll(Map.of("name", name, "password", Program.PASSWORD));
        send("/sign-in", door);
    }

    /** A page, whatever its status. */
    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(client.send(request(path).GET().build(), BodyHandlers.ofString())
                .body());
    }

    int status(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.discarding())
                .statusCode();
    }

    byte[] file(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** The fields of a form as they stand on a page. */
    static Map<String, String> form(Document page, String action) {
        Element form = page.selectFirst("form[method=post][action='" + action + "']");
        if (form == null) {
            throw new AssertionError("No form to " + action + " on: " + page.text());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    HttpResponse<String> send(String action, Map<String, String> fields) {
        return sending(action, fields).join();
    }

    /** Sends without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> sending(String action, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                .header("Accept-Language", "vi");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
