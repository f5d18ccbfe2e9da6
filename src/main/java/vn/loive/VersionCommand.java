package vn.loive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Prints which version of the program this is and on what it runs. */
@Command(name = "version", mixinStandardHelpOptions = true, description = "In phiên bản chương trình.")
class VersionCommand implements Runnable, IVersionProvider {

    @Override
    public void run() {
        for (String line : getVersion()) {
            Terminal.say(line);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Lối Về %s, JDK %s".formatted(version(), Runtime.version())};
    }

    static String version() {
        Properties build = new Properties();
        try (InputStream info = VersionCommand.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (info != null) {
                build.load(info);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return build.getProperty("build.version", "(chưa đóng gói)");
    }
}
