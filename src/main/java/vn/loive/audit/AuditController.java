package vn.loive.audit;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Section;

/** The record of the reader's province, the newest first. */
@Controller
class AuditController {

    private static final int PAGE = 50;
    private static final int SECTION_ORDER = 900;
    private static final int ID_SHOWN = 8;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final AuditRepository repository;
    private final ObjectProvider<ActorNames> names;

    AuditController(AuditRepository repository, ObjectProvider<ActorNames> names) {
        this.repository = repository;
        this.names = names;
    }

    @Bean
    static Section auditSection() {
        return new Section("audit.section", "/audit", SECTION_ORDER);
    }

    /**
     * One line as the page shows it.
     *
     * @param subject the key of what kind of thing it was
     * @param id the beginning of its id, enough to tell two apart
     * @param detail the word that has a text in the bundle and what follows it
     */
    record Line(String at, @Nullable String who, String act, String subject, String id, List<String> detail) {}

    @GetMapping("/audit")
    String entries(@RequestParam(defaultValue = "1") int page, Model model) {
        int shown = Math.max(1, page);
        List<AuditEntry> entries = repository.newest(PAGE + 1, (shown - 1) * PAGE);
        Map<UUID, String> who = names(entries);
        model.addAttribute(
                "lines",
                entries.stream().limit(PAGE).map(entry -> line(entry, who)).toList());
        model.addAttribute("earlier", entries.size() > PAGE ? shown + 1 : null);
        model.addAttribute("later", shown > 1 ? shown - 1 : null);
        return "audit/entries";
    }

    private Map<UUID, String> names(List<AuditEntry> entries) {
        return names.getIfAvailable(() -> ids -> Map.of())
                .of(entries.stream()
                        .map(AuditEntry::actor)
                        .filter(Objects::nonNull)
                        .map(Actor::account)
                        .collect(Collectors.toSet()));
    }

    private static Line line(AuditEntry entry, Map<UUID, String> who) {
        Actor actor = entry.actor();
        ZonedDateTime at = entry.at().atZone(LegalDay.ZONE);
        return new Line(
                TIME.format(at) + " " + VietnameseDate.write(at.toLocalDate()),
                actor == null ? null : who.get(actor.account()),
                "audit.act." + entry.act(),
                "audit.subject." + kind(entry),
                beginning(entry),
                words(entry.detail()));
    }

    /** The word that has a text in the bundle and what follows it; nothing for an act that needs no detail. */
    private static List<String> words(String detail) {
        String[] words = detail.split(" ", 2);
        return detail.isEmpty()
                ? List.of()
                : List.of(words[0].toLowerCase(Locale.ROOT), words.length > 1 ? words[1] : "");
    }

    private static String kind(AuditEntry entry) {
        return entry.subject().replaceFirst("/.*", "");
    }

    private static String beginning(AuditEntry entry) {
        String id = entry.subject().substring(entry.subject().lastIndexOf('/') + 1);
        return id.substring(0, Math.min(ID_SHOWN, id.length()));
    }
}
