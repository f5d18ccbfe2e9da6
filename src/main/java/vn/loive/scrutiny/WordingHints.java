package vn.loive.scrutiny;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import vn.loive.manuscript.Manuscript;
import vn.loive.manuscript.Passage;
import vn.loive.manuscript.Span;
import vn.loive.scrutiny.WordingHint.Kind;
import vn.loive.shared.VietnameseText;

/** Reads the words of a draft for slips of typing, for claims that no count bears out, and for sections that count nothing. */
final class WordingHints {

    private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{Ll},;] )(Ngày|Tháng|Năm) (?=\\d)");

    private static final Pattern CLAIM = Pattern.compile(
            "(nhiều|hàng loạt|phần lớn|đa số|hầu hết)( các)? "
                    + "(mô hình|cuộc|buổi|đợt|lượt|vụ|địa phương|cơ sở|cán bộ|hội viên|người dân)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern INSPECTION = Pattern.compile("kiem tra,? (va )?giam sat|thanh tra,? kiem tra");
    private static final Pattern COUNT = Pattern.compile("\\d");
    private static final List<Slip> SLIPS = slips();

    private WordingHints() {}

    /** A slip and what was meant. */
    private record Slip(Pattern typed, String meant) {

        static Slip of(String line) {
            String[] cells = line.split(",", -1);
            int flags = cells[0].equalsIgnoreCase(cells[1]) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return new Slip(Pattern.compile("(?<!\\p{L})" + Pattern.quote(cells[0]) + "(?!\\p{L})", flags), cells[1]);
        }
    }

    /** What may be looked at again, each thing once, in the order of the text. */
    static List<WordingHint> of(Manuscript wording) {
        Set<WordingHint> hints = new LinkedHashSet<>();
        List<Passage> passages = wording.passages();
        for (int at = 0; at < passages.size(); at++) {
            Passage passage = passages.get(at);
            passage.spans().forEach(span -> hints.addAll(typed(span)));
            hints.addAll(claims(passage));
            if (isOnInspection(passage) && countsNothing(section(passages, at))) {
                hints.add(new WordingHint(Kind.INSPECTION, words(passage), ""));
            }
        }
        return List.copyOf(hints);
    }

    private static List<WordingHint> typed(Span span) {
        List<WordingHint> hints = new ArrayList<>();
        if (span instanceof Span.Words(String text, var _)) {
            for (Slip slip : SLIPS) {
                Matcher found = slip.typed().matcher(text);
                while (found.find()) {
                    hints.add(new WordingHint(Kind.SPELLING, found.group(), slip.meant()));
                }
            }
            Matcher capital = CAPITAL.matcher(text);
            while (capital.find()) {
                hints.add(new WordingHint(
                        Kind.CAPITAL, capital.group(1), capital.group(1).toLowerCase(java.util.Locale.ROOT)));
            }
        }
        return hints;
    }

    private static List<WordingHint> claims(Passage passage) {
        Matcher claim = CLAIM.matcher(words(passage));
        return claim.find() && countsNothing(List.of(passage))
                ? List.of(new WordingHint(Kind.CLAIM, claim.group(), ""))
                : List.of();
    }

    private static boolean isOnInspection(Passage passage) {
        return passage.form().heading()
                && INSPECTION.matcher(VietnameseText.fold(words(passage))).find();
    }

    /** What stands below a heading until the next one. */
    private static List<Passage> section(List<Passage> passages, int heading) {
        return passages.subList(heading + 1, passages.size()).stream()
                .takeWhile(passage -> !passage.form().heading())
                .toList();
    }

    /** Neither a live place nor a number stands there; whoever wrote "none" has said so too. */
    private static boolean countsNothing(List<Passage> passages) {
        return passages.stream()
                .allMatch(passage -> passage.tokens().isEmpty()
                        && !COUNT.matcher(words(passage)).find()
                        && !VietnameseText.fold(words(passage)).contains("khong phat sinh"));
    }

    private static String words(Passage passage) {
        StringBuilder words = new StringBuilder();
        for (Span span : passage.spans()) {
            if (span instanceof Span.Words(String text, var _)) {
                words.append(text);
            }
        }
        return words.toString();
    }

    private static List<Slip> slips() {
        try {
            return new ClassPathResource("scrutiny/spelling.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Slip::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
