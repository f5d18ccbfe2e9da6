package vn.loive.inspection;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Choice;

/** Rows of the record as people read them: names of accounts and agencies, never content. */
@Component
class RecordLines {

    private static final String GROUPS = "parts";
    private static final String SHARING = "sharing-";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ActorNames accounts;
    private final AgencyNames agencies;
    private final MessageSource messages;

    RecordLines(ActorNames accounts, AgencyNames agencies, MessageSource messages) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.messages = messages;
    }

    /**
     * One line as a page shows it.
     *
     * @param act the key of its name
     * @param subject the key of what kind of thing it was
     * @param person whether the thing is a person, of whom may be asked who has seen them
     * @param purpose the key of why the identity of a person was opened
     * @param detail the word that has a text in the bundle and what follows it
     */
    record Line(
            String at,
            @Nullable UUID account,
            @Nullable String who,
            @Nullable String agency,
            String act,
            String subject,
            String thing,
            boolean person,
            @Nullable String purpose,
            List<String> detail) {

        private static final int ID_SHOWN = 8;

        /** The beginning of the thing's id, enough to tell two apart. */
        public String id() {
            return thing.substring(0, Math.min(ID_SHOWN, thing.length()));
        }
    }

    List<Line> of(List<RecordedAct> entries) {
        Map<UUID, String> who = accounts.of(ids(entries, RecordedAct::account));
        Map<UUID, String> bodies = agencies.of(ids(entries, RecordedAct::agency));
        return entries.stream().map(entry -> line(entry, who, bodies)).toList();
    }

    /** The agencies in whose name somebody may have acted. */
    List<Choice> agencies() {
        Set<UUID> ids = accounts.agencies();
        return agencies.of(ids).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> Choice.ofText(entry.getKey().toString(), entry.getValue()))
                .toList();
    }

    private static Set<UUID> ids(List<RecordedAct> entries, Function<RecordedAct, @Nullable UUID> id) {
        return entries.stream().map(id).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    private Line line(RecordedAct entry, Map<UUID, String> who, Map<UUID, String> bodies) {
        UUID account = entry.account();
        UUID agency = entry.agency();
        ZonedDateTime at = entry.at().atZone(LegalDay.ZONE);
        String purpose = entry.purpose();
        return new Line(
                TIME.format(at) + " " + VietnameseDate.write(at.toLocalDate()),
                account,
                account == null ? null : who.get(account),
                agency == null ? null : bodies.get(agency),
                "audit.act." + entry.act(),
                "audit.subject." + entry.kind(),
                entry.thing(),
                entry.kind().equals("subject"),
                purpose.isEmpty() ? null : "inspection.purpose." + purpose,
                words(entry.detail(), purpose));
    }

    /** The word that has a text in the bundle and what follows it; nothing for an act that needs no detail. */
    private List<String> words(String detail, String purpose) {
        if (detail.isEmpty()) {
            return List.of();
        }
        String[] words = detail.split(" ", 2);
        String rest = words.length > 1 ? words[1] : "";
        if (words[0].startsWith(SHARING)) {
            return List.of(words[0], groups(rest));
        }
        boolean groups = !purpose.isEmpty() || words[0].equals(GROUPS);
        return groups ? List.of(GROUPS, groups(rest)) : List.of(words[0].toLowerCase(Locale.ROOT), rest);
    }

    /** What the codes of parts of what is known of a person are called. */
    private String groups(String codes) {
        Locale language = LocaleContextHolder.getLocale();
        return Arrays.stream(codes.split(" ", -1))
                .map(code -> Objects.requireNonNullElse(
                        messages.getMessage("audit.group." + code, null, code, language), code))
                .collect(Collectors.joining(", "));
    }
}
