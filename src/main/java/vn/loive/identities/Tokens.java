package vn.loive.identities;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.likeness.SearchTerms;
import vn.loive.likeness.SearchTerms.Years;
import vn.loive.particulars.Birth;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Profile;
import vn.loive.vault.BlindIndex;
import vn.loive.vault.Blinding;

/** The tokens of a person and those of a search; how much they give away is measured and stands in the threat model. */
@Component
class Tokens {

    /** Sixteen masks: see the attack by name frequency in the threat model; bits so many that few meet by chance. */
    private static final Blinding NAME = new Blinding("name", 16, 26);

    private static final Blinding PAPER = new Blinding("paper", 1, 31);
    private static final Blinding PHONE = new Blinding("phone", 1, 31);
    /** So many tokens, or a multiple of it, has everybody. */
    private static final int STEP = 8;

    private static final String HOME = "84";
    private static final int NATIONAL = 9;

    private final BlindIndex index;

    Tokens(BlindIndex index) {
        this.index = index;
    }

    int searchKey() {
        return index.key();
    }

    /** The tokens under which a person is kept. */
    Map<TokenKind, Set<Integer>> of(Profile profile) {
        Map<TokenKind, Set<Integer>> tokens = new EnumMap<>(TokenKind.class);
        tokens.put(TokenKind.NAME, names(profile));
        tokens.put(TokenKind.PAPER, index.kept(PAPER, papers(profile)));
        tokens.put(TokenKind.CONTACT, index.kept(PHONE, phones(profile)));
        return tokens;
    }

    /** The tokens of the kinds that one sheet of what is known decides; names and birth stand on one. */
    Map<TokenKind, Set<Integer>> ofSheet(Profile sheet) {
        Map<TokenKind, Set<Integer>> tokens = of(sheet);
        Set<FieldGroup> groups = sheet.parts().keySet();
        tokens.keySet().removeIf(kind -> switch (kind) {
            case NAME -> !groups.contains(FieldGroup.NAMES);
            case PAPER -> !groups.contains(FieldGroup.PAPERS);
            case CONTACT -> !groups.contains(FieldGroup.CONTACT);
        });
        return tokens;
    }

    private Set<Integer> names(Profile profile) {
        @Nullable Integer year = profile.birth().map(Birth::year).orElse(null);
        Set<Integer> tokens = new LinkedHashSet<>(
                index.kept(NAME, SearchTerms.kept(profile.names().all(), year)));
        tokens.addAll(index.chaff(NAME, Math.floorMod(-tokens.size(), STEP)));
        return tokens;
    }

    Set<Integer> whole(String name, @Nullable Years years) {
        return index.sought(NAME, SearchTerms.whole(name, years));
    }

    Set<Integer> near(String name, @Nullable Years years) {
        return index.sought(NAME, SearchTerms.near(name, years));
    }

    Set<Integer> far(String name, @Nullable Years years) {
        return index.sought(NAME, SearchTerms.far(name, years));
    }

    /** The tokens of a number, which may be of a paper or of a telephone. */
    Set<Integer> number(String number) {
        Set<Integer> tokens = new LinkedHashSet<>(index.sought(PAPER, given(paper(number))));
        tokens.addAll(index.sought(PHONE, given(phone(number))));
        return tokens;
    }

    /** Whether the person has a paper or a telephone of that number; tokens alone may meet by chance. */
    static boolean bears(Profile profile, String number) {
        return papers(profile).contains(paper(number)) || phones(profile).contains(phone(number));
    }

    private static Collection<String> papers(Profile profile) {
        return profile.papers().stream()
                .flatMap(papers -> papers.papers().stream())
                .flatMap(one -> given(paper(one.number())).stream())
                .toList();
    }

    private static Collection<String> phones(Profile profile) {
        return profile.contact().stream()
                .flatMap(contact -> contact.phones().stream())
                .flatMap(one -> given(phone(one)).stream())
                .toList();
    }

    /** A number of a paper without the strokes and spaces that are printed in it. */
    static String paper(String number) {
        return number.replaceAll("[^\\p{L}\\d]", "").toUpperCase(Locale.ROOT);
    }

    /** A telephone number by its last nine digits, however its beginning is written. */
    static String phone(String number) {
        String digits = number.replaceAll("\\D", "");
        String home = digits.startsWith(HOME) && digits.length() > NATIONAL ? digits.substring(HOME.length()) : digits;
        return home.length() > NATIONAL ? home.substring(home.length() - NATIONAL) : home;
    }

    private static Set<String> given(String text) {
        return Stream.of(text).filter(one -> !one.isEmpty()).collect(java.util.stream.Collectors.toSet());
    }
}
