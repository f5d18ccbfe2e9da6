package vn.loive.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One migration as its rules see it.
 *
 * @param file the file
 * @param name its path in the repository
 * @param module the folder it stands in, {@code __root} for the frame
 * @param text all of it
 * @param sql the statements without comments and without the insides of strings
 */
public record Migration(Path file, String name, String module, String text, String sql) {

    private static final Pattern FILE_NAME = Pattern.compile("V(\\d+)__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern CREATED_TABLE =
            Pattern.compile("CREATE\\s+(?:UNLOGGED\\s+)?TABLE\\s+(?:IF NOT EXISTS\\s+)?([\\w.]+)");

    /** Every migration of a repository. */
    public static List<Migration> all(Repository repository) {
        List<Migration> migrations = new ArrayList<>();
        for (Path file : repository.migrations()) {
            String text = Repository.read(file);
            String sql = text.replaceAll("--[^\\n]*", "").replaceAll("'[^']*'", "''");
            String module = file.getName(file.getNameCount() - 2).toString();
            migrations.add(new Migration(file, repository.name(file), module, text, sql));
        }
        return migrations;
    }

    /** The schema its tables live in. */
    public String schema() {
        return module.equals("__root") ? "loive" : module;
    }

    /** Its number within the module, 0 when the name is wrong. */
    public int version() {
        Matcher matcher = FILE_NAME.matcher(file.getFileName().toString());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** The tables it creates, with their schema. */
    public List<String> createdTables() {
        return found(CREATED_TABLE);
    }

    /** What the first group of a pattern finds in the statements. */
    public List<String> found(Pattern pattern) {
        return pattern.matcher(sql).results().map(result -> result.group(1)).toList();
    }
}
