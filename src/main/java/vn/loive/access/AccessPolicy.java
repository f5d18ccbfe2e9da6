package vn.loive.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.loive.accounts.Role;

/** The policy table; it is read once and is the only place that says who may open what. */
@Component
class AccessPolicy {

    private static final String TABLE = "access/policy.csv";
    private static final int FIRST_ROLE = 4;

    private final List<AccessRow> rows;
    /** Rows without variables, by method and path: each page asks for those of all its links. */
    private final Map<String, AccessRow> plain = new HashMap<>();

    AccessPolicy() {
        this(lines());
    }

    AccessPolicy(List<String> lines) {
        List<Role> roles = header(lines.getFirst());
        this.rows = lines.stream()
                .skip(1)
                .map(line -> row(line, roles))
                .sorted(Comparator.comparing(AccessRow::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
        rows.stream()
                .filter(row -> !row.pattern().hasPatternSyntax())
                .forEach(row -> plain.put(row.method() + " " + row.pattern().getPatternString(), row));
    }

    /** The row of an endpoint, the most particular one first; nothing when the table does not know it. */
    Optional<AccessRow> rowFor(String method, String path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        AccessRow known = plain.get(asked + " " + path);
        if (known != null) {
            return Optional.of(known);
        }
        PathContainer container = PathContainer.parsePath(path);
        return rows.stream().filter(row -> row.matches(asked, container)).findFirst();
    }

    List<AccessRow> rows() {
        return rows;
    }

    private static List<Role> header(String line) {
        List<Role> roles = new ArrayList<>();
        String[] names = line.split(",", -1);
        for (int i = FIRST_ROLE; i < names.length; i++) {
            roles.add(Role.valueOf(names[i].toUpperCase(Locale.ROOT)));
        }
        return roles;
    }

    private static AccessRow row(String line, List<Role> roles) {
        String[] cells = line.split(",", -1);
        if (cells.length != FIRST_ROLE + roles.size()) {
            throw new IllegalStateException("A row of the policy must have %d cells, has %d: %s"
                    .formatted(FIRST_ROLE + roles.size(), cells.length, line));
        }
        Set<Role> open = EnumSet.noneOf(Role.class);
        for (int i = 0; i < roles.size(); i++) {
            if (opens(cells[FIRST_ROLE + i], line)) {
                open.add(roles.get(i));
            }
        }
        PathPattern pattern = PathPatternParser.defaultInstance.parse(cells[1]);
        return new AccessRow(cells[0], pattern, opens(cells[2], line), opens(cells[3], line), open);
    }

    private static boolean opens(String cell, String line) {
        return switch (cell) {
            case "x" -> true;
            case "-" -> false;
            case String other ->
                throw new IllegalStateException(
                        "A cell of the policy must be x or -, is %s in %s".formatted(other, line));
        };
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource(TABLE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
