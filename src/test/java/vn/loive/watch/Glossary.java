package vn.loive.watch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/** The words of the law and the names they have in the code, read from the pins. */
public final class Glossary {

    /** Modules that serve the trade without speaking its language. */
    private static final Set<String> TECHNICAL = Set.of("ui", "database", "audit", "access");

    /**
     * One pinned word.
     *
     * @param vietnamese the term of the law or of usage
     * @param code the name in the code
     * @param means one English sentence
     * @param source where the term stands
     * @param module whose word it is
     */
    public record Term(String vietnamese, String code, String means, String source, String module) {}

    private final JavaClasses classes;
    private final Set<String> tools;

    /**
     * A glossary of some classes.
     *
     * @param classes the program, or a broken example
     * @param tools public types that are tools of the code and no words of the trade, by full name
     */
    public Glossary(JavaClasses classes, Set<String> tools) {
        this.classes = classes;
        this.tools = tools;
    }

    /** Every pin, sorted as a Vietnamese dictionary is. */
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (JavaClass type : classes) {
            type.tryGetAnnotationOfType(LegalTerm.class)
                    .ifPresent(pin -> terms.add(term(pin, type.getSimpleName(), type)));
            for (JavaField field : type.getFields()) {
                field.tryGetAnnotationOfType(LegalTerm.class)
                        .ifPresent(pin -> terms.add(term(pin, type.getSimpleName() + "." + field.getName(), type)));
            }
        }
        Comparator<Object> alphabet = Collator.getInstance(Locale.of("vi"));
        terms.sort(Comparator.comparing(Term::vietnamese, alphabet).thenComparing(Term::code));
        return terms;
    }

    /** Words without a pin, words with two names, names with two words, and exceptions that are gone. */
    public List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        for (JavaClass type : classes) {
            if (speaksOfTheTrade(type) && !type.isAnnotatedWith(LegalTerm.class) && !tools.contains(type.getName())) {
                breaches.add(type.getName() + " has no @LegalTerm, because it was named in English only;"
                        + " pin the Vietnamese term of the law to it, or list it among the tools of GlossaryTests.");
            }
        }
        tools.stream()
                .filter(tool -> !classes.contain(tool) || classes.get(tool).isAnnotatedWith(LegalTerm.class))
                .forEach(tool -> breaches.add(tool + " must leave the tools of GlossaryTests,"
                        + " because it is pinned or gone; strike it from the list."));
        breaches.addAll(ambiguities());
        return breaches;
    }

    /** The page that officials and programmers read together. */
    public String page() {
        StringBuilder rows = new StringBuilder();
        for (Term term : terms()) {
            rows.append("| %s | `%s` | %s | %s | `%s` |%n"
                    .formatted(term.vietnamese(), term.code(), term.means(), term.source(), term.module()));
        }
        return """
                # Glossary

                Made from the `@LegalTerm` pins in the code; `bin/dev regenerate` writes it anew.
                One Vietnamese term has one name in the code, and the other way round.
                "usage" means that the word is the trade's own and stands in no legal text.

                | thuật ngữ | name in the code | meaning | source | module |
                |---|---|---|---|---|
                %s""".formatted(rows);
    }

    private List<String> ambiguities() {
        List<String> breaches = new ArrayList<>();
        Map<String, Term> byWord = new HashMap<>();
        Map<String, Term> byName = new HashMap<>();
        for (Term term : terms()) {
            Term sameWord = byWord.putIfAbsent(term.vietnamese(), term);
            if (sameWord != null) {
                breaches.add(
                        "\"%s\" is pinned to %s and %s, because two modules named it; keep one type, or find the two terms."
                                .formatted(term.vietnamese(), sameWord.code(), term.code()));
            }
            Term sameName = byName.putIfAbsent(term.code(), term);
            if (sameName != null && sameWord == null) {
                breaches.add(
                        "%s stands for \"%s\" and \"%s\", because two modules used the name; give one another name."
                                .formatted(term.code(), sameName.vietnamese(), term.vietnamese()));
            }
            if (!term.means().matches("\\p{Lu}.*\\.")) {
                breaches.add(
                        "%s says \"%s\", because the meaning was left as a word; write one sentence with its full stop."
                                .formatted(term.code(), term.means()));
            }
        }
        return breaches;
    }

    /** A public value of a trade module; ids speak through what they identify, events and refusals through their act. */
    private static boolean speaksOfTheTrade(JavaClass type) {
        boolean value = type.isRecord()
                || type.isEnum()
                || (type.isInterface() && type.reflect().isSealed());
        return value
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isTopLevelClass()
                && !TECHNICAL.contains(module(type))
                && !type.getSimpleName().matches(".*(Id|Form|Properties)")
                && !type.isAssignableTo(Refusal.class)
                && !type.isAssignableTo(Audited.class)
                && !type.isMetaAnnotatedWith(Component.class);
    }

    private static Term term(LegalTerm pin, String code, JavaClass type) {
        return new Term(pin.vi(), code, pin.means(), pin.source(), module(type));
    }

    private static String module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts[Math.min(2, parts.length - 1)];
    }
}
