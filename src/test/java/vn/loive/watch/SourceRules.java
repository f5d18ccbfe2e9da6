package vn.loive.watch;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The habits that only the source can show: comments, names of tests, and what a switch leaves open. */
public final class SourceRules {

    private static final Pattern WALL_CLOCK = Pattern.compile(
            "\\b(now\\s*\\(\\s*\\)|current_(timestamp|date|time)\\b|localtimestamp\\b|clock_timestamp\\s*\\(|statement_timestamp\\s*\\()",
            Pattern.CASE_INSENSITIVE);

    private SourceRules() {}

    /** Switches over names and patterns that have a {@code default}, by file. */
    public static Map<String, List<String>> openSwitches(Repository repository) {
        return each(
                repository,
                source -> source.switches().stream()
                        .filter(SourceRules::leavesCasesOpen)
                        .map(
                                tree ->
                                        "%s:%d has a default in a switch over an enum or a sealed type, because it was quicker;"
                                                        .formatted(repository.name(source.path()), source.line(tree))
                                                + " list every case, so that the compiler names this place when a case is added.")
                        .toList());
    }

    /** Public types and methods without a comment, by file. */
    public static Map<String, List<String>> undocumented(Repository repository) {
        return each(repository, source -> {
            List<String> breaches = new ArrayList<>();
            String file = repository.name(source.path());
            source.types((type, path) -> {
                if (isOffered(type.getModifiers(), path) && source.comment(path) == null) {
                    breaches.add(undocumented(file, type.getSimpleName().toString()));
                }
            });
            source.methods((method, path) -> {
                if (needsComment(method, path) && source.comment(path) == null) {
                    breaches.add(undocumented(file, method.getName() + "()"));
                }
            });
            return breaches;
        });
    }

    /** SQL that asks the database's own clock, by file. */
    public static Map<String, List<String>> wallClockInSql(Repository repository) {
        Map<String, List<String>> breaches = each(
                repository,
                source -> source.strings().stream()
                        .filter(text -> WALL_CLOCK.matcher(text).find())
                        .map(text -> wallClock(repository.name(source.path())))
                        .toList());
        repository.migrations().forEach(file -> {
            String sql = Repository.read(file).replaceAll("--[^\\n]*", "");
            breaches.put(
                    repository.name(file),
                    WALL_CLOCK.matcher(sql).find() ? List.of(wallClock(repository.name(file))) : List.of());
        });
        return breaches;
    }

    /** Tests that never run, or whose name is not a rule, by file. */
    public static Map<String, List<String>> misnamedTests(Repository repository) {
        Map<String, List<String>> breaches = new TreeMap<>();
        for (JavaSource source : JavaSource.parse(repository.testJava())) {
            String file = repository.name(source.path());
            List<String> found = breaches.computeIfAbsent(file, name -> new ArrayList<>());
            source.methods((method, path) -> {
                if (!isTest(method)) {
                    return;
                }
                if (!file.endsWith("Tests.java") && !file.endsWith("Properties.java")) {
                    found.add(
                            file + " never runs, because its name ends neither in Tests nor in Properties; rename it.");
                }
                if (method.getName().toString().matches("(test|should)([A-Z_].*)?")) {
                    found.add("%s: %s is not a rule, because it begins with test or should; say what holds."
                            .formatted(file, method.getName()));
                }
            });
        }
        return breaches;
    }

    private interface Rule {
        List<String> breaches(JavaSource source);
    }

    private static Map<String, List<String>> each(Repository repository, Rule rule) {
        Map<String, List<String>> breaches = new TreeMap<>();
        for (JavaSource source : JavaSource.parse(repository.mainJava())) {
            breaches.put(repository.name(source.path()), rule.breaches(source));
        }
        return breaches;
    }

    private static boolean leavesCasesOpen(Tree tree) {
        List<? extends CaseTree> cases = switch (tree) {
            case SwitchTree statement -> statement.getCases();
            case SwitchExpressionTree expression -> expression.getCases();
            default -> throw new IllegalArgumentException("Not a switch: " + tree.getKind());
        };
        var labels = cases.stream().flatMap(each -> each.getLabels().stream()).toList();
        boolean open = labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
        boolean overLiterals = labels.stream()
                .filter(label -> !(label instanceof DefaultCaseLabelTree))
                .allMatch(label -> label instanceof ConstantCaseLabelTree constant
                        && (constant.getConstantExpression() instanceof LiteralTree
                                || constant.getConstantExpression() instanceof UnaryTree));
        return open && !overLiterals;
    }

    private static boolean isOffered(ModifiersTree modifiers, TreePath path) {
        Tree parent = path.getParentPath().getLeaf();
        boolean inInterface = parent instanceof ClassTree type && type.getKind() == Tree.Kind.INTERFACE;
        boolean isPublic = modifiers.getFlags().contains(Modifier.PUBLIC)
                || (inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
        return isPublic
                && (!(parent instanceof ClassTree type) || isOffered(type.getModifiers(), path.getParentPath()));
    }

    private static boolean needsComment(MethodTree method, TreePath path) {
        boolean generated = method.getName().contentEquals("<init>")
                || method.getName().contentEquals("main")
                || method.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation ->
                                annotation.getAnnotationType().toString().equals("Override"));
        return !generated && isOffered(method.getModifiers(), path);
    }

    private static boolean isTest(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .toString()
                        .matches("Test|ParameterizedTest|Property|RepeatedTest"));
    }

    private static String undocumented(String file, String name) {
        return "%s: %s has no comment, because public means that others use it without reading it;"
                        .formatted(file, name)
                + " say in one sentence what it is, or make it package-private.";
    }

    private static String wallClock(String file) {
        return file + " asks the database for the time, because now() was at hand;"
                + " pass the instant of the injected Clock as a parameter, so that the demonstration day holds.";
    }
}
