package vn.loive.persons;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.Browser;

/** Somebody signed in who asks for persons again and again over HTTP, with as little work of their own as possible. */
final class Caller {

    private static final String PERSONS = "/guarded/persons";

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
        Answer answer = post(PERSONS, all);
        if (answer.status() != 303) {
            throw new AssertionError("A person was not entered: " + answer.status());
        }
        return Objects.requireNonNull(answer.location());
    }

    /** Opens names and birth of a person and answers the page. */
    String open(String address) {
        Answer answer = post(address + "/open", Map.of("groups", "NAMES", "purpose", "SUPPORT"));
        if (answer.status() != 200) {
            throw new AssertionError("A person was not opened: " + answer.status());
        }
        return answer.body();
    }

    /** Sends a form and answers the status. */
    int send(String path, Map<String, String> fields) {
        return post(path, fields).status();
    }

    /** Opens a page and answers the status. */
    int look(String path) {
        return exchanged(path, null).status();
    }

    private Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8) + "&", ""));
        return exchanged(path, body.getBytes(StandardCharsets.UTF_8));
    }

    private Answer exchanged(String path, byte @Nullable [] body) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) home.resolve(path).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setRequestProperty("Cookie", cookie);
            connection.setRequestProperty("Accept", "text/html");
            connection.setRequestProperty("User-Agent", "Firefox Linux");
            if (body != null) {
                connection.setDoOutput(true);
                connection.setFixedLengthStreamingMode(body.length);
                try (OutputStream out = connection.getOutputStream()) {
                    out.write(body);
                }
            }
            int status = connection.getResponseCode();
            try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(status, text, connection.getHeaderField("Location"));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What came back; the connection is used again. */
    private record Answer(int status, String body, @Nullable String location) {}
}
