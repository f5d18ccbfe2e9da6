package vn.loive.watch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What keeps the open wing from looking into the guarded one. */
public final class TwoWingRules {

    private static final String NAMES = String.join("|", FloorTable.GUARDED);

    private static final Pattern NAMES_A_SCHEMA = Pattern.compile(
            "\\b(" + NAMES + ")\"?\\.\"?[a-z_]|\\bSCHEMA\\s+(IF NOT EXISTS\\s+)?\"?(" + NAMES + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GRANTS_TO_OPEN =
            Pattern.compile("GRANT\\b[^;]*\\bTO\\b[^;]*\\bloive_open\\b", Pattern.CASE_INSENSITIVE);

    private TwoWingRules() {}

    /** No class outside the guarded wing knows one inside; signed packages travel and may. */
    public static ArchRule imports(String basePackage) {
        String[] guarded = FloorTable.GUARDED.stream()
                .map(module -> basePackage + "." + module + "..")
                .toArray(String[]::new);
        List<String> mayKnow = new ArrayList<>(List.of(guarded));
        mayKnow.add(basePackage + ".packages..");
        return noClasses()
                .that()
                .resideOutsideOfPackages(mayKnow.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(guarded)
                .as("The open wing does not look into the guarded one")
                .because("a case is known only to those whose step it is; ask a counting question of tallies,"
                        + " or declare an interface below and implement it in the guarded module")
                .allowEmptyShould(true);
    }

    /** Texts of the open wing that name a guarded schema, and rights that would open one. */
    public static List<String> schemas(Repository repository) {
        List<String> breaches = new ArrayList<>();
        for (JavaSource source : JavaSource.parse(repository.mainJava())) {
            if (isOpen(source.module())) {
                source.strings().stream()
                        .filter(text -> NAMES_A_SCHEMA.matcher(text).find())
                        .forEach(text -> breaches.add(named(repository.name(source.path()))));
            }
        }
        for (Migration migration : Migration.all(repository)) {
            if (isOpen(migration.module())) {
                if (NAMES_A_SCHEMA.matcher(migration.sql()).find()) {
                    breaches.add(named(migration.name()));
                }
            } else if (GRANTS_TO_OPEN.matcher(migration.sql()).find()) {
                breaches.add(migration.name() + " grants a guarded table to loive_open, because both roles were listed;"
                        + " grant to loive_guarded only, the open role must not even see the schema.");
            }
        }
        return breaches;
    }

    private static boolean isOpen(String module) {
        return !FloorTable.GUARDED.contains(module) && !module.equals("packages");
    }

    private static String named(String file) {
        return file + " names a guarded schema, because SQL was written across the wall;"
                + " ask a counting question of tallies instead.";
    }
}
