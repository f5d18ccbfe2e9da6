package vn.loive.journeys;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A walk through every page that a visitor can reach by links, each kind of page once. */
final class Tour {

    private static final Pattern SINGLE = Pattern.compile("/[^/]*[0-9][^/]*");
    private static final Pattern FILE = Pattern.compile(".*\\.(docx|pdf|csv|xlsx|svg|css|js)$");

    private final Visitor visitor;
    private final URI home;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();

    Tour(Visitor visitor, Program program) {
        this.visitor = visitor;
        this.home = URI.create(program.address());
    }

    /** Who is told of each page: its kind, such as {@code /requests/*}, with the status when it refuses, and its path. */
    interface Guide {
        void arrive(String kind, String path);
    }

    /** Opens the pages one by one. */
    void from(List<String> starts, Guide guide) {
        starts.forEach(this::plan);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            int status = visitor.status(path);
            String here = pathOf(visitor.page().url());
            Set<String> links = links();
            if (path.equals(here) || known.add(kind(here))) {
                guide.arrive(status < 400 ? kind(here) : kind(here) + " " + status, here);
            }
            links.forEach(this::plan);
        }
    }

    private Set<String> links() {
        Set<String> paths = new LinkedHashSet<>();
        for (Object link : (List<?>)
                visitor.page().evaluate("[...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)")) {
            URI address = URI.create(link.toString());
            if (home.getAuthority().equals(address.getAuthority())) {
                paths.add(pathOf(link.toString()));
            }
        }
        return paths;
    }

    private void plan(String path) {
        if (!FILE.matcher(kind(path)).matches() && !path.contains("language=") && known.add(kind(path))) {
            ahead.add(path);
        }
    }

    private static String pathOf(String address) {
        URI uri = URI.create(address);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String kind(String path) {
        return SINGLE.matcher(path.replaceAll("[?].*", "")).replaceAll("/*");
    }
}
