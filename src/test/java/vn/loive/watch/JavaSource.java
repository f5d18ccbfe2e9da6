package vn.loive.watch;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A parsed Java file: what bytecode no longer knows, such as lengths, literals and comments.
 *
 * @param path the file
 * @param unit its syntax tree
 * @param trees the compiler's view of positions and comments
 */
public record JavaSource(Path path, CompilationUnitTree unit, Trees trees) {

    private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\"{3}.*?\"{3}");

    /** Parses files with the compiler's own parser; nothing is resolved. */
    public static List<JavaSource> parse(List<Path> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            List<JavaSource> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(new JavaSource(Path.of(unit.getSourceFile().toUri()), unit, trees));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines of the file. */
    public int lines() {
        return (int) Repository.read(path).lines().count();
    }

    /** The module the file stands in: the package below the base, empty for the frame. */
    public String module() {
        Tree name = unit.getPackageName();
        String[] parts = name == null ? new String[0] : name.toString().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }

    /** Lines of a tree, annotations included and comments above it not. */
    public int lines(Tree tree) {
        var positions = trees.getSourcePositions();
        long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
        return (int) (to - from + 1);
    }

    /** Lines of a tree in which a text block counts as one: SQL is read as SQL, not as steps. */
    public int steps(Tree tree) {
        var positions = trees.getSourcePositions();
        String text = Repository.read(path)
                .substring((int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
        int quoted = TEXT_BLOCK
                .matcher(text)
                .results()
                .mapToInt(block -> (int) block.group().lines().count() - 1)
                .sum();
        return lines(tree) - quoted;
    }

    /** The line on which a tree begins. */
    public long line(Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    /** The comment above a tree, if it has one. */
    public @Nullable String comment(TreePath tree) {
        return trees.getDocComment(tree);
    }

    /** Visits every method that has a body or declares one, constructors included. */
    public void methods(BiConsumer<MethodTree, TreePath> visitor) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                visitor.accept(method, getCurrentPath());
                return super.visitMethod(method, null);
            }
        }.scan(new TreePath(unit), null);
    }

    /** Visits every type, nested ones included. */
    public void types(BiConsumer<ClassTree, TreePath> visitor) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                visitor.accept(type, getCurrentPath());
                return super.visitClass(type, null);
            }
        }.scan(new TreePath(unit), null);
    }

    /** The text of every string in the file, text blocks included. */
    public List<String> strings() {
        List<String> found = new ArrayList<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getValue() instanceof String text) {
                    found.add(text);
                }
                return super.visitLiteral(literal, null);
            }
        }.scan(new TreePath(unit), null);
        return found;
    }

    /** Every switch, statement or expression. */
    public List<Tree> switches() {
        List<Tree> found = new ArrayList<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
                found.add(tree);
                return super.visitSwitch(tree, null);
            }

            @Override
            public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
                found.add(tree);
                return super.visitSwitchExpression(tree, null);
            }
        }.scan(new TreePath(unit), null);
        return found;
    }
}
