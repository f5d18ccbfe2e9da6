package vn.loive.server;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the server tells the person who starts it; the frame that serves messages elsewhere is not up yet. */
final class ServerWords {

    private ServerWords() {}

    /** One line; {@link Locale#ROOT} is Vietnamese. */
    static String of(Locale locale, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages/server",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String[] words = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = String.valueOf(arguments[i]).strip().replaceAll("\\s+", " ");
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }

    /** A step of the start, in Vietnamese. */
    static String progress(String step, Object... arguments) {
        return of(Locale.ROOT, "server.progress." + step, arguments);
    }
}
