package vn.loive.instructions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.manuscript.LiveTokens;
import vn.loive.reporting.Consolidation;
import vn.loive.reporting.Consolidations;
import vn.loive.reporting.ReportTokens;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestDesk;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;

/** What stands in the live places of a letter about a request: whom it asks for what until when, and who is late. */
@Component
class RequestLetterTokens {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final RequestDesk desk;
    private final ReportRequests requests;
    private final Consolidations consolidations;
    private final ReportTokens reported;
    private final Agencies agencies;
    private final MessageSource messages;
    private final Clock clock;
    private final LetterTemplate template = LetterTemplate.ofTheHouse();

    RequestLetterTokens(
            RequestDesk desk,
            ReportRequests requests,
            Consolidations consolidations,
            ReportTokens reported,
            Agencies agencies,
            MessageSource messages,
            Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.consolidations = consolidations;
        this.reported = reported;
        this.agencies = agencies;
        this.messages = messages;
        this.clock = clock;
    }

    /** All of them, for the agency that asked. */
    LiveTokens of(Actor actor, UUID subject) {
        ReportRequest request = desk.asked(actor, subject);
        Consolidation all = consolidations.of(request);
        List<Agency> others = without(request.asker(), all.rows());
        List<Agency> there = agencies.of(actor.province(), request.period().to());
        List<LiveToken> tokens = new ArrayList<>(reported.of(all).byName().values());
        tokens.add(LiveToken.name("request", ReportTokens.inSentence(request.title())));
        tokens.add(LiveToken.period("due", VietnameseDate.write(request.due())));
        tokens.add(LiveToken.period("today", VietnameseDate.write(LegalDay.today(clock))));
        tokens.addAll(numbered("asked-agency", new Salutation(others, there, template).lines()));
        tokens.addAll(numbered(
                "late-agency", new Salutation(without(request.asker(), all.awaited()), there, template).lines()));
        tokens.add(list("headings", requests.sections(request.id())));
        tokens.addAll(groups(request, others, there));
        return LiveTokens.of(tokens);
    }

    private static List<Agency> without(AgencyId asker, List<Consolidation.Row> rows) {
        return rows.stream()
                .map(Consolidation.Row::agency)
                .filter(agency -> !agency.id().equals(asker))
                .toList();
    }

    /** Agencies that are asked for the same stand together. */
    private List<LiveToken> groups(ReportRequest request, List<Agency> asked, List<Agency> there) {
        Map<Set<ReportItem>, List<Agency>> alike = new LinkedHashMap<>();
        asked.forEach(agency -> alike.computeIfAbsent(request.askedOf(agency.id()), _ -> new ArrayList<>())
                .add(agency));
        List<LiveToken> tokens = new ArrayList<>();
        alike.forEach((items, agencies) -> {
            String name = "asked-group." + (tokens.size() / 2 + 1);
            tokens.add(list(name, new Salutation(agencies, there, template).lines()));
            tokens.add(list(name + ".items", items.stream().map(this::words).toList()));
        });
        return tokens;
    }

    private String words(ReportItem item) {
        return LetterTemplate.inSentence(
                Objects.requireNonNull(messages.getMessage("requests.item." + item.code(), null, VIETNAMESE)));
    }

    private static List<LiveToken> numbered(String stem, List<String> names) {
        List<LiveToken> tokens = new ArrayList<>();
        names.forEach(name -> tokens.add(LiveToken.name(stem + "." + (tokens.size() + 1), name)));
        return tokens;
    }

    private static LiveToken list(String name, List<String> items) {
        return LiveToken.list(name, Sort.LIST, List.of(String.join("; ", items)), false, List.of());
    }
}
