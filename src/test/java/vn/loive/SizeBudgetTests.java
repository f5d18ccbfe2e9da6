package vn.loive;

import com.sun.source.tree.BlockTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.watch.Breaches;
import vn.loive.watch.JavaSource;
import vn.loive.watch.Ratchet;
import vn.loive.watch.Repository;

/**
 * The house stays small enough to read.
 * Modules, files, methods, controllers and templates have a budget, because the line between codebases that keep their
 * shape and those that lose it runs near thirty files and fifteen hundred lines a module.
 * In a method a text block counts as one line, because splitting a query over two methods helps nobody.
 */
class SizeBudgetTests {

    private static final int MODULE_TYPES = 30;
    private static final int MODULE_LINES = 1_500;
    private static final int FILE_LINES = 250;
    private static final int FILE_LINES_P90 = 120;
    private static final int METHOD_LINES = 25;
    private static final int METHOD_LINES_P90 = 12;
    private static final int CONTROLLER_LINES = 120;
    private static final int TEMPLATE_LINES = 150;

    /** Files that may pass the budget; the reason stands in each of them after the words "Exempt from the size budget". */
    private static final Ratchet EXCEPTIONS = new Ratchet("the size budget", List.of("src/main/java/vn/loive/server"));

    @Test
    void everythingStaysWithinItsBudget() {
        Breaches.none(EXCEPTIONS.apply(Repository.OURS, breaches(Repository.OURS)));
    }

    @Test
    void mostFilesAndMethodsAreShort() {
        List<JavaSource> sources = JavaSource.parse(Repository.OURS.mainJava());

        Breaches.none(percentileBreaches(
                sources.stream().map(JavaSource::lines).toList(),
                sources.stream()
                        .flatMap(source -> methodLengths(source).stream())
                        .toList()));
    }

    @Test
    void aLongFileMethodControllerAndTemplateAreFound(@TempDir Path folder) {
        Repository broken = new Repository(folder)
                .with("src/main/java/vn/loive/long/Long.java", javaFile("Long", 251))
                .with("src/main/java/vn/loive/long/Talk.java", method("Talk", 26))
                .with("src/main/java/vn/loive/long/BigController.java", javaFile("BigController", 121))
                .with("src/main/resources/templates/long/page.html", "<p></p>\n".repeat(151));

        Breaches.bitten(
                breaches(broken).values().stream().flatMap(List::stream).toList(),
                "Long.java has 251 lines",
                "talk() has 26 lines",
                "BigController.java has 121 lines",
                "page.html has 151 lines");
    }

    @Test
    void aBigModuleIsFound(@TempDir Path folder) {
        Repository broken = new Repository(folder);
        for (int number = 1; number <= 31; number++) {
            broken.with("src/main/java/vn/loive/big/Type%d.java".formatted(number), javaFile("Type" + number, 50));
        }

        Breaches.bitten(breaches(broken).values().stream().flatMap(List::stream).toList(), "31 types", "1550 lines");
    }

    @Test
    void manyMiddlingFilesAreFound() {
        Breaches.bitten(percentileBreaches(List.of(10, 10, 10, 130, 130), List.of(3, 13, 13)), "of 130", "of 13");
    }

    /** By file, or by folder for what a whole module does. */
    private static Map<String, List<String>> breaches(Repository repository) {
        Map<String, List<String>> breaches = new TreeMap<>();
        List<JavaSource> sources = JavaSource.parse(repository.mainJava());
        for (JavaSource source : sources) {
            breaches.put(repository.name(source.path()), fileBreaches(repository, source));
        }
        for (Path template : repository.templates()) {
            breaches.put(repository.name(template), templateBreaches(repository, template));
        }
        sources.stream()
                .filter(source -> !source.module().isEmpty())
                .collect(Collectors.groupingBy(JavaSource::module))
                .forEach((module, files) ->
                        breaches.put("src/main/java/vn/loive/" + module, moduleBreaches(module, files)));
        return breaches;
    }

    private static List<String> fileBreaches(Repository repository, JavaSource source) {
        List<String> breaches = new ArrayList<>();
        String name = repository.name(source.path());
        int limit = name.endsWith("Controller.java") ? CONTROLLER_LINES : FILE_LINES;
        if (source.lines() > limit) {
            breaches.add(
                    "%s has %d lines, because it does more than one thing (limit %d); move a resource or a value out."
                            .formatted(name, source.lines(), limit));
        }
        source.methods((method, path) -> {
            if (source.steps(method) > METHOD_LINES) {
                breaches.add("%s: %s() has %d lines, because it tells more than one step (limit %d); name the steps."
                        .formatted(name, method.getName(), source.steps(method), METHOD_LINES));
            }
        });
        return breaches;
    }

    private static List<String> templateBreaches(Repository repository, Path template) {
        long lines = Repository.read(template).lines().count();
        return lines <= TEMPLATE_LINES
                ? List.of()
                : List.of("%s has %d lines, because the page shows too much at once (limit %d); make a fragment of it."
                        .formatted(repository.name(template), lines, TEMPLATE_LINES));
    }

    private static List<String> moduleBreaches(String module, List<JavaSource> files) {
        List<String> breaches = new ArrayList<>();
        long types = files.stream()
                .mapToInt(file -> file.unit().getTypeDecls().size())
                .sum();
        if (types > MODULE_TYPES) {
            breaches.add("%s has %d types, because it holds more than one thing (limit %d); split the module."
                    .formatted(module, types, MODULE_TYPES));
        }
        int lines = files.stream().mapToInt(JavaSource::lines).sum();
        if (lines > MODULE_LINES) {
            breaches.add("%s has %d lines, because it holds more than one thing (limit %d); split the module."
                    .formatted(module, lines, MODULE_LINES));
        }
        return breaches;
    }

    private static List<String> percentileBreaches(List<Integer> files, List<Integer> methods) {
        List<String> breaches = new ArrayList<>();
        if (p90(files) > FILE_LINES_P90) {
            breaches.add(
                    "One file in ten reaches the length of %d, because middling files add up (limit %d); shorten them."
                            .formatted(p90(files), FILE_LINES_P90));
        }
        if (p90(methods) > METHOD_LINES_P90) {
            breaches.add(
                    "One method in ten reaches the length of %d, because steps have no names (limit %d); name them."
                            .formatted(p90(methods), METHOD_LINES_P90));
        }
        return breaches;
    }

    private static int p90(List<Integer> lengths) {
        List<Integer> sorted = lengths.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.9) - 1);
    }

    private static List<Integer> methodLengths(JavaSource source) {
        List<Integer> lengths = new ArrayList<>();
        source.methods((method, path) -> {
            BlockTree body = method.getBody();
            if (body != null && source.trees().getSourcePositions().getStartPosition(source.unit(), method) >= 0) {
                lengths.add(source.steps(method));
            }
        });
        return lengths;
    }

    private static String javaFile(String name, int lines) {
        return "package vn.loive.long_;\nclass " + name + " {\n" + "\n".repeat(lines - 3) + "}\n";
    }

    private static String method(String name, int lines) {
        return "package vn.loive.long_;\nclass " + name + " {\n  void talk() {\n" + "\n".repeat(lines - 2) + "  }\n}\n";
    }
}
