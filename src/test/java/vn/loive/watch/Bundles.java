package vn.loive.watch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the program in its two languages.
 *
 * @param vietnamese by key
 * @param english by key
 * @param breaches what is wrong with the files themselves
 */
public record Bundles(Map<String, String> vietnamese, Map<String, String> english, List<String> breaches) {

    private static final String FOLDER = "src/main/resources/messages";

    /** What an office does not write: cries, pronouns for the reader, and the politeness of machines. */
    private static final Pattern TONE = Pattern.compile(
            "!|\\b(bạn|chúng tôi|chúng ta|vui lòng|xin chào|rất tiếc|ối)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DOTTED = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z0-9.-]*");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    /** Reads the bundles of a repository. */
    public static Bundles of(Repository repository) {
        Bundles bundles = new Bundles(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        repository.files(FOLDER, ".properties").forEach(file -> bundles.read(repository, file));
        bundles.compare();
        bundles.vietnamese().forEach(bundles::checkVietnamese);
        return bundles;
    }

    /** Whether both languages have the key. */
    public boolean hold(String key) {
        return vietnamese.containsKey(key) && english.containsKey(key);
    }

    /** Keys that neither the code nor a template names, in full or by a beginning that something is added to. */
    public Set<String> unused(Repository repository) {
        Set<String> words = new HashSet<>();
        JavaSource.parse(repository.mainJava()).forEach(source -> words.addAll(source.strings()));
        String templates = repository.templates().stream().map(Repository::read).collect(Collectors.joining("\n"));
        DOTTED.matcher(templates).results().map(match -> match.group()).forEach(words::add);
        return vietnamese.keySet().stream()
                .filter(key -> !words.contains(key))
                .filter(key -> words.stream().noneMatch(word -> begins(key, word)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean begins(String key, String word) {
        return word.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*\\.?(%s.*)?")
                && word.length() > 3
                && key.startsWith(word.replaceAll("%s.*", ""));
    }

    private void read(Repository repository, Path file) {
        String name = file.getFileName().toString().replace(".properties", "");
        boolean isEnglish = name.endsWith("_en");
        String module = name.replace("_en", "");
        String text = Repository.read(file);
        if (!repository.modules().contains(module)) {
            breaches.add(repository.name(file) + " belongs to no module, because it was named after something else;"
                    + " one bundle a module, under the module's exact name.");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            breaches.add(repository.name(file) + " holds letters taken apart, because it was typed on another keyboard;"
                    + " save it in normal form C.");
        }
        Map<String, String> words = isEnglish ? english : vietnamese;
        for (String key : read(text)) {
            String doubled = words.put(key, value(text, key));
            if (doubled != null) {
                breaches.add(key + " stands twice in " + (isEnglish ? "English" : "Vietnamese")
                        + ", because it was added again; keep one.");
            }
            if (!key.startsWith(module + ".")) {
                breaches.add(key + " does not begin with " + module
                        + "., because it was moved; a key is module.page.thing, so that its file is known.");
            }
        }
    }

    /** The keys of a file with those that stand twice. */
    private static List<String> read(String text) {
        List<String> keys = new ArrayList<>();
        parse(text, keys);
        return keys;
    }

    private static String value(String text, String key) {
        return parse(text, new ArrayList<>()).getProperty(key);
    }

    private static Properties parse(String text, List<String> keys) {
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                keys.add((String) key);
                return super.put(key, value);
            }
        };
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private void compare() {
        Set<String> keys = new TreeSet<>(vietnamese.keySet());
        keys.addAll(english.keySet());
        for (String key : keys) {
            String ours = vietnamese.get(key);
            String theirs = english.get(key);
            if (ours == null && key.endsWith(".one") && hold(key.substring(0, key.length() - ".one".length()))) {
                continue; // English bends a word for one of it, Vietnamese does not
            }
            if (ours == null || theirs == null) {
                breaches.add(key + " has no text in " + (ours == null ? "Vietnamese" : "English")
                        + ", because it was added to one bundle only; write it in both.");
            } else if (!placeholders(ours).equals(placeholders(theirs))) {
                breaches.add(
                        "%s names %s in Vietnamese and %s in English, because one was changed alone; name the same."
                                .formatted(key, placeholders(ours), placeholders(theirs)));
            } else {
                checkFormat(key, ours);
                checkFormat(key, theirs);
            }
        }
    }

    private void checkFormat(String key, String text) {
        if (!PLACEHOLDER.matcher(text).find()) {
            return;
        }
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException e) {
            breaches.add(key + " cannot be filled in, because its braces are broken: " + text + "; mend them.");
        }
        if (text.replace("''", "").contains("'")) {
            breaches.add(
                    key + " has a single apostrophe beside a placeholder, because it reads well; the format swallows it"
                            + " and what follows, write two or ’.");
        }
    }

    private void checkVietnamese(String key, String text) {
        if (TONE.matcher(text).find()) {
            breaches.add("%s says \"%s\", because a machine wrote it; an office writes without cries and pronouns,"
                            .formatted(key, text)
                    + " say what happened and the next step.");
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
