package vn.loive;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import picocli.CommandLine;

/** The program: one jar, one command line. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Application {

    /** Said instead of an exit code by a command that leaves the program running. */
    static final int RUNNING = -1;

    public static void main(String[] args) {
        int exitCode = new CommandLine(new LoiVeCommand())
                .setExecutionExceptionHandler(new FailureReport())
                .setParameterExceptionHandler(new WrongCommand())
                .execute(args);
        if (exitCode != RUNNING) {
            System.exit(exitCode);
        }
    }
}
