package vn.loive.watch;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a module says of itself in its package-info.
 *
 * @param name the module
 * @param purpose its Javadoc on one line, empty when it has none
 * @param arrows the modules it may use, null when it does not say
 * @param nullMarked whether null is a stranger in it
 */
public record ModuleInfo(
        String name, String purpose, @Nullable List<String> arrows, boolean nullMarked) {

    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}");

    /** Reads every module of a repository; a module without package-info says nothing. */
    public static List<ModuleInfo> all(Repository repository) {
        return repository.modules().stream()
                .map(module -> of(repository, module))
                .toList();
    }

    /** The first sentence of the purpose. */
    public String firstSentence() {
        int end = purpose.indexOf(". ");
        return end < 0 ? purpose : purpose.substring(0, end + 1);
    }

    private static ModuleInfo of(Repository repository, String module) {
        Path file = repository.root().resolve("src/main/java/vn/loive/" + module + "/package-info.java");
        if (!file.toFile().exists()) {
            return new ModuleInfo(module, "", null, false);
        }
        JavaSource source = JavaSource.parse(List.of(file)).getFirst();
        var declaration = source.unit().getPackage();
        String comment = source.comment(new TreePath(new TreePath(source.unit()), declaration));
        List<String> annotations = declaration.getAnnotations().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .toList();
        return new ModuleInfo(
                module,
                comment == null ? "" : comment.strip().replaceAll("\\s+", " "),
                arrows(declaration.getAnnotations().stream().flatMap(annotation -> annotation.getArguments().stream())),
                annotations.contains("NullMarked"));
    }

    private static @Nullable List<String> arrows(Stream<? extends ExpressionTree> arguments) {
        return arguments
                .map(argument -> ALLOWED.matcher(argument.toString()))
                .filter(Matcher::find)
                .map(matcher -> split(matcher.group(1)))
                .findFirst()
                .orElse(null);
    }

    private static List<String> split(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(name -> name.replace("\"", "").strip().replaceAll(" ?::.*", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
