package vn.loive;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Speaks to whoever started the program, in UTF-8 whatever the terminal claims. */
final class Terminal {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Terminal() {}

    /** One line of progress or result. */
    static void say(String line) {
        OUT.println(line);
    }

    /** One line that says what went wrong and what to do. */
    static void warn(String line) {
        ERR.println(line);
    }
}
