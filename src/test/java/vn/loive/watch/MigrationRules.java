package vn.loive.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.loive.watch.FloorTable.Floor;

/** What every migration keeps, by file. */
public final class MigrationRules {

    /** Every place in a statement where a table, view, function or type is named. */
    private static final Pattern NAMED =
            Pattern.compile("(?:TABLE(?! OF)|VIEW|FUNCTION|TYPE|DOMAIN|SEQUENCE|INSERT INTO|REFERENCES|TRUNCATE"
                    + "|CREATE (?:UNIQUE )?INDEX(?: \\w+)? ON|POLICY \\w+ ON|TRIGGER \\w+ (?:BEFORE|AFTER)[ \\w]+? ON)"
                    + "\\s+(?:IF (?:NOT )?EXISTS\\s+|ONLY\\s+)?([a-z_][\\w.]*)");

    private static final Pattern CREATED = Pattern.compile(
            "CREATE\\s+(?:OR REPLACE\\s+)?(?:UNLOGGED\\s+)?(?:TABLE|VIEW|FUNCTION|TYPE|DOMAIN|SEQUENCE)\\s+"
                    + "(?:IF NOT EXISTS\\s+)?([a-z_][\\w.]*)");

    private static final Pattern REFERENCED = Pattern.compile("REFERENCES\\s+([a-z_][\\w.]*)");
    private static final Pattern WIDE_GRANT = Pattern.compile("(GRANT\\s+ALL|GRANT[^;]*\\bTO\\s+PUBLIC)");
    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹ]");

    private MigrationRules() {}

    /** All breaches of one repository, by file. */
    public static Map<String, List<String>> breaches(Repository repository) {
        Map<String, List<String>> breaches = new TreeMap<>();
        Map<String, String> versions = new HashMap<>();
        for (Migration migration : Migration.all(repository)) {
            List<String> found = new ArrayList<>();
            found.addAll(names(repository, migration, versions));
            found.addAll(header(migration));
            found.addAll(schemas(migration));
            found.addAll(tables(migration));
            found.addAll(rights(migration));
            breaches.put(migration.name(), found);
        }
        return breaches;
    }

    private static List<String> names(Repository repository, Migration migration, Map<String, String> versions) {
        List<String> found = new ArrayList<>();
        if (migration.version() == 0) {
            found.add(migration.name()
                    + " is misnamed, because Flyway and people look for V<number>__<words_in_lower_case>.sql;"
                    + " name what it brings, without a verb: V3__reason_of_refusal.sql.");
        }
        if (!migration.module().equals("__root") && !repository.modules().contains(migration.module())) {
            found.add(migration.name() + " belongs to nobody, because there is no module " + migration.module()
                    + "; put it into the folder of the module whose schema it changes.");
        }
        String other = versions.putIfAbsent(migration.module() + "/" + migration.version(), migration.name());
        if (other != null) {
            found.add(migration.name() + " has the number of " + other
                    + ", because both were written at once; give the later one the next number.");
        }
        return found;
    }

    private static List<String> header(Migration migration) {
        String head = migration
                .text()
                .lines()
                .takeWhile(line -> line.startsWith("--"))
                .reduce("", String::concat);
        return head.toLowerCase(java.util.Locale.ROOT).contains("lock")
                ? List.of()
                : List.of(
                        migration.name() + " does not open with why and what it locks, because whoever runs it at night"
                                + " must know; begin with a comment that says why, and a line \"-- Locks …\".");
    }

    private static List<String> schemas(Migration migration) {
        List<String> found = new ArrayList<>();
        for (String name : migration.found(NAMED)) {
            if (!name.contains(".") && !name.matches("if|on|of")) {
                found.add(migration.name() + ": " + name
                        + " stands without its schema, because the search path decides then;" + " write "
                        + migration.schema() + "." + name + ".");
            }
        }
        for (String name : migration.found(CREATED)) {
            if (name.contains(".") && !name.startsWith(migration.schema() + ".")) {
                found.add(migration.name() + ": " + name + " is made in a foreign schema, because the folder says "
                        + migration.module() + "; make it in the module that owns the schema.");
            }
        }
        for (String name : migration.found(REFERENCED)) {
            if (name.contains(".") && !reachesDown(migration.schema(), name.substring(0, name.indexOf('.')))) {
                found.add(migration.name() + ": the key to " + name + " goes up or sideways, because "
                        + migration.schema()
                        + " may not know that module; keep the id without a key, or turn the arrow round.");
            }
        }
        return found;
    }

    private static boolean reachesDown(String from, String to) {
        Floor here = FloorTable.of(from);
        Floor there = FloorTable.of(to);
        return from.equals(to) || to.equals("loive") || (here != null && there != null && here.isAbove(there));
    }

    private static List<String> tables(Migration migration) {
        List<String> found = new ArrayList<>();
        for (String table : migration.createdTables()) {
            if (!VIETNAMESE.matcher(commentOn(migration, table)).find()) {
                found.add(migration.name() + ": " + table
                        + " has no Vietnamese COMMENT ON TABLE, because archives read the"
                        + " schema; say in one line what its rows are.");
            }
            if (!migration.sql().contains("ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY")
                    || !migration.sql().contains("ALTER TABLE " + table + " FORCE ROW LEVEL SECURITY")) {
                found.add(migration.name() + ": " + table
                        + " has no forced row-level security, because nobody asked who may"
                        + " see a row; ENABLE and FORCE it beside the table and add a policy.");
            }
            if (isWingTable(migration.schema()) && !keyBeginsWithProvince(migration, table)) {
                found.add(migration.name() + ": the key of " + table
                        + " does not begin with its province, because provinces"
                        + " share nothing; write PRIMARY KEY (province, …).");
            }
        }
        return found;
    }

    private static String commentOn(Migration migration, String table) {
        int at = migration.text().indexOf("COMMENT ON TABLE " + table + " IS ");
        return at < 0 ? "" : migration.text().substring(at, migration.text().indexOf(';', at));
    }

    private static boolean isWingTable(String schema) {
        Floor floor = FloorTable.of(schema);
        return schema.equals("facilities") || (floor != null && floor.number() >= 5 && floor.number() <= 8);
    }

    private static boolean keyBeginsWithProvince(Migration migration, String table) {
        int at = migration.sql().indexOf("TABLE " + table + " (");
        String body =
                at < 0 ? "" : migration.sql().substring(at, migration.sql().indexOf(";", at));
        return body.contains("PRIMARY KEY (province");
    }

    private static List<String> rights(Migration migration) {
        List<String> found = new ArrayList<>();
        if (WIDE_GRANT.matcher(migration.sql()).find()) {
            found.add(migration.name() + " grants ALL or to PUBLIC, because it was shorter;"
                    + " name the rights and the role, never more than the program needs.");
        }
        if (migration.sql().contains("SECURITY DEFINER") && !migration.sql().contains("SET search_path")) {
            found.add(
                    migration.name() + " has a SECURITY DEFINER function without SET search_path, because the caller's"
                            + " path would decide what it calls; fix the path in the function.");
        }
        if (migration.sql().matches("(?s).*CREATE (OR REPLACE )?VIEW.*")
                && !migration.sql().contains("security_invoker")) {
            found.add(migration.name() + " has a view that is not security_invoker, because it would read as its owner;"
                    + " write WITH (security_invoker = true).");
        }
        return found;
    }
}
