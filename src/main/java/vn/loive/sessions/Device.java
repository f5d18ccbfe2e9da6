package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** A hint by which a person recognises a session: browser and system, no more of what the browser tells. */
final class Device {

    private static final List<String> BROWSERS = List.of("Edg", "OPR", "CocCoc", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux");

    private Device() {}

    static String of(HttpServletRequest request) {
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        String browser = first(BROWSERS, agent).replace("Edg", "Edge").replace("OPR", "Opera");
        return (browser + " " + first(SYSTEMS, agent)).strip();
    }

    private static String first(List<String> words, String agent) {
        return words.stream().filter(agent::contains).findFirst().orElse("");
    }
}
