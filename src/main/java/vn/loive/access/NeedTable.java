package vn.loive.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Role;

/** The table of needs to know; it must speak of every step, state and group, or the program does not start. */
@Component
class NeedTable {

    private static final String TABLE = "access/needs.csv";
    private static final int FIRST_ROLE = 3;

    /** What a row is about. */
    private record About(String step, String state, String group) {}

    private final Map<About, Set<Role>> rows = new HashMap<>();
    private final Set<String> groups = new LinkedHashSet<>();

    NeedTable() {
        this(lines());
    }

    NeedTable(List<String> lines) {
        List<Role> roles = Arrays.stream(lines.getFirst().split(",", -1))
                .skip(FIRST_ROLE)
                .map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        lines.stream().skip(1).forEach(line -> add(line.split(",", -1), roles));
        requireWhole();
    }

    /** The groups of which the table speaks, by their codes. */
    Set<String> groups() {
        return Set.copyOf(groups);
    }

    Set<String> groups(Set<Role> roles, Collection<MatterStep> steps, MatterState state) {
        Set<String> open = new HashSet<>();
        for (String group : groups) {
            boolean needed = steps.stream()
                    .map(step -> rows.getOrDefault(new About(step.code(), state.code(), group), Set.of()))
                    .anyMatch(whom -> whom.stream().anyMatch(roles::contains));
            if (needed) {
                open.add(group);
            }
        }
        return open;
    }

    private void add(String[] cells, List<Role> roles) {
        if (cells.length != FIRST_ROLE + roles.size()) {
            throw new IllegalStateException("A row of needs must have %d cells: %s"
                    .formatted(FIRST_ROLE + roles.size(), String.join(",", cells)));
        }
        groups.add(cells[2]);
        if (rows.put(new About(cells[0], cells[1], cells[2]), whom(cells, roles)) != null) {
            throw new IllegalStateException("Two rows of needs speak of " + String.join(",", cells));
        }
    }

    private static Set<Role> whom(String[] cells, List<Role> roles) {
        Set<Role> whom = EnumSet.noneOf(Role.class);
        for (int at = 0; at < roles.size(); at++) {
            if (opens(cells[FIRST_ROLE + at])) {
                whom.add(roles.get(at));
            }
        }
        return whom;
    }

    private static boolean opens(String cell) {
        return switch (cell) {
            case "p" -> true;
            case "-" -> false;
            case String other -> throw new IllegalStateException("A cell of needs must be p or -, is " + other);
        };
    }

    private void requireWhole() {
        for (MatterStep step : MatterStep.values()) {
            for (MatterState state : MatterState.values()) {
                for (String group : groups) {
                    if (!rows.containsKey(new About(step.code(), state.code(), group))) {
                        throw new IllegalStateException(
                                "No row of needs for %s, %s, %s".formatted(step.code(), state.code(), group));
                    }
                }
            }
        }
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
