package vn.loive.persons;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loive.Browser;

/** Somebody signed in who asks for persons again and again over HTTP, with as little work of their own as possible. */
final class Caller {

    private static final String PERSONS = "/guarded/persons";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI home;
    private final String cookie;
    private final String csrf;

    private Caller(URI home, String cookie, String csrf) {
        this.home = home;
        this.cookie = cookie;
        this.csrf = csrf;
    }

    /** Signs in over HTTP. */
    static Caller signedIn(int port, String name, String password) {
        Browser browser = new Browser(port);
        browser.signIn(name, password);
        String csrf =
                browser.get(PERSONS).page().expectFirst("input[name=_csrf]").val();
        return new Caller(
                URI.create("http://127.0.0.1:" + port),
                "loive=" + browser.session().orElseThrow(),
                csrf);
    }

    /** Enters a person and answers their address. */
    String enter(Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("subject", UUID.randomUUID().toString());
        all.put("form-id", UUID.randomUUID().toString());
        HttpResponse<String> answer = post(PERSONS, all);
        if (answer.statusCode() != 303) {
            throw new AssertionError("A person was not entered: " + answer.statusCode());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Opens names and birth of a person and answers the page. */
    String open(String address) {
        HttpResponse<String> answer = post(address + "/open", Map.of("groups", "NAMES", "purpose", "SUPPORT"));
        if (answer.statusCode() != 200) {
            throw new AssertionError("A person was not opened: " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends a form and answers the status. */
    int send(String path, Map<String, String> fields) {
        return post(path, fields).statusCode();
    }

    /** Opens a page and answers the status. */
    int look(String path) {
        return exchanged(HttpRequest.newBuilder(home.resolve(path)).GET()).statusCode();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8) + "&", ""));
        return exchanged(HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> exchanged(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Cookie", cookie)
                            .header("Accept", "text/html")
                            .header("User-Agent", "Firefox Linux")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
