package vn.loive.inspection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Refusal;
import vn.loive.ui.Form;

/** What is typed to narrow the record, and what it means. */
final class RecordFilter {

    private static final String NAME = "inspection.filter";
    private static final int LONGEST = 100;

    private final Form form;
    private final RecordWords words;

    private RecordFilter(Form form, RecordWords words) {
        this.form = form;
        this.words = words;
    }

    static RecordFilter typed(MultiValueMap<String, String> sent, RecordWords words) {
        return new RecordFilter(Form.typed(NAME, sent), words);
    }

    /** What was typed that the record does not know. */
    enum NotFound implements Refusal {
        /** No act bears a name with these words. */
        ACT("inspection.filter.no-such-act"),
        /** It is neither an id nor the name of a kind of thing. */
        SUBJECT("inspection.filter.no-such-subject");

        private final String key;

        NotFound(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    Form form() {
        return form;
    }

    /** What is looked for; nothing when something typed is refused. */
    @Nullable
    RecordSearch search() {
        Instant from = day("from", 0, RecordSearch.EVER);
        Instant until = day("to", 1, RecordSearch.NEVER);
        UUID agency = form.id("agency", id -> id);
        Set<String> acts = acts();
        Set<String> subjects = subjects();
        Set<String> kinds = subjects.isEmpty() ? kinds() : Set.of();
        String purpose = RecordSearch.PURPOSES.contains(form.value("purpose")) ? form.value("purpose") : "";
        return form.refused() ? null : new RecordSearch(from, until, agency, acts, kinds, subjects, purpose);
    }

    /** The address of a page with what was typed, to which the pager adds its page. */
    String address(String path) {
        String query = Stream.of("from", "to", "agency", "act", "subject", "purpose")
                .filter(field -> !form.value(field).isBlank())
                .map(field -> field + "=" + URLEncoder.encode(form.value(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private Instant day(String field, int later, Instant otherwise) {
        if (form.value(field).isBlank()) {
            return otherwise;
        }
        LocalDate day = form.day(field);
        return day == null
                ? otherwise
                : day.plusDays(later).atStartOfDay(LegalDay.ZONE).toInstant();
    }

    private Set<String> acts() {
        String typed = typed("act");
        Set<String> acts = typed.isEmpty() ? Set.of() : words.acts(typed);
        if (acts.isEmpty() && !typed.isEmpty()) {
            form.refuse("act", NotFound.ACT);
        }
        return acts;
    }

    /** An id may be of any kind of thing. */
    private Set<String> subjects() {
        String typed = typed("subject");
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? words.kinds().stream().map(kind -> kind + "/" + typed).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private Set<String> kinds() {
        String typed = typed("subject");
        Set<String> kinds = typed.isEmpty() ? Set.of() : words.kinds(typed);
        if (kinds.isEmpty() && !typed.isEmpty()) {
            form.refuse("subject", NotFound.SUBJECT);
        }
        return kinds;
    }

    private String typed(String field) {
        String typed = form.value(field).strip();
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }
}
