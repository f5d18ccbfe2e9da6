package vn.loive.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A tree of files laid out as ours is: the repository itself, or a broken copy that a test writes to see a rule bite.
 *
 * @param root the folder that holds the POM
 */
public record Repository(Path root) {

    /** The repository whose tests run: Maven starts them in its root. */
    public static final Repository OURS = new Repository(Path.of("").toAbsolutePath());

    /** The Java files of the program. */
    public List<Path> mainJava() {
        return files("src/main/java", ".java");
    }

    /** The Java files of the tests, without the deliberately broken examples. */
    public List<Path> testJava() {
        return files("src/test/java/vn", ".java");
    }

    /** The pages and fragments. */
    public List<Path> templates() {
        return files("src/main/resources/templates", ".html");
    }

    /** The migrations of every module and of the frame. */
    public List<Path> migrations() {
        return files("src/main/resources/db/migration", ".sql");
    }

    /** The files below a folder whose names end so, in a stable order; none when the folder is missing. */
    public List<Path> files(String folder, String suffix) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the folders directly inside a folder, sorted; none when it is missing. */
    public List<String> folders(String folder) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(start)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The modules that are born: the folders of the base package. */
    public List<String> modules() {
        return folders("src/main/java/vn/loive");
    }

    /** The path as a message should name it. */
    public String name(Path file) {
        return root.relativize(file).toString();
    }

    /** The whole text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of a broken copy, with its folders. */
    public Repository with(String file, String text) {
        try {
            Path target = root.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
