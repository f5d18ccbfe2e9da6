package vn.loive.backup;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import vn.loive.shared.VietnameseDate;

/** What backup and restore tell the person at the terminal; the frame that serves messages elsewhere is not up there. */
public final class BackupWords {

    private BackupWords() {}

    /** A day as an office writes it. */
    static String day(LocalDate day) {
        return VietnameseDate.write(day);
    }

    /** One line in Vietnamese. */
    public static String of(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages/backup",
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] words = Stream.of(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }
}
