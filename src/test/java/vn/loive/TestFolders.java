package vn.loive;

import java.nio.file.Path;

/** Where tests keep what outlives one of them. Tests run in two processes at once, and each has folders of its own. */
public final class TestFolders {

    /** The data folder of the program that all tests of this process share, as {@link WholeProgramTest} starts it. */
    public static final Path DATA = own("test-data");

    private TestFolders() {}

    /**
     * A folder of this process.
     *
     * @param name what is kept in it
     */
    public static Path own(String name) {
        return Path.of("target", name, System.getProperty("tests.process", "1"));
    }
}
