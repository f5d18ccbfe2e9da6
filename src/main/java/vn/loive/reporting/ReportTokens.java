package vn.loive.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.Campaigns;
import vn.loive.contributions.Contribution;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Unit;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Evidence;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.manuscript.LiveTokens;
import vn.loive.places.Gate;
import vn.loive.places.Place;
import vn.loive.places.Places;
import vn.loive.readiness.Readiness;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;
import vn.loive.shared.VietnameseDate;

/** Fills the live places of a campaign report out of a consolidation, in Vietnamese as documents say it. */
@Component
public class ReportTokens {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final FigureWording WORDING = FigureWording.VIETNAMESE;

    private final Agencies agencies;
    private final Places places;
    private final RequestCitations citations;
    private final Campaigns campaigns;
    private final MessageSource messages;

    ReportTokens(
            Agencies agencies, Places places, RequestCitations citations, Campaigns campaigns, MessageSource messages) {
        this.agencies = agencies;
        this.places = places;
        this.citations = citations;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    /** What stands in the live places of a report on a request: who asked, what is cited, each item with its evidence. */
    public LiveTokens of(Consolidation consolidation) {
        List<LiveToken> tokens = new ArrayList<>();
        tokens.addAll(names(consolidation.request()));
        tokens.addAll(citations.of(consolidation.request()));
        tokens.addAll(addressees(consolidation));
        List.of(ReportItem.values()).forEach(item -> tokens.addAll(item(consolidation, item)));
        tokens.addAll(communication(consolidation));
        tokens.addAll(slogans(consolidation));
        tokens.addAll(sites(consolidation.sites(), consolidation.request().period()));
        return LiveTokens.of(tokens);
    }

    private List<LiveToken> names(ReportRequest request) {
        Agency asker = agencies.find(request.asker()).orElseThrow();
        Place province = Optional.ofNullable(asker.province())
                .flatMap(code -> places.province(code, request.period().to()))
                .orElseThrow();
        String campaign = Optional.ofNullable(request.campaign())
                .flatMap(campaigns::find)
                .map(Campaign::name)
                .orElse(inSentence(request.title()));
        String period = WORDING.screen(new Figure.ZeroInPeriod(Unit.VICTIMS, request.period()))
                .tail();
        return List.of(
                LiveToken.name("agency", asker.name()),
                LiveToken.name("province", province.nameInSentence()),
                LiveToken.name("campaign", campaign),
                LiveToken.period("period", period));
    }

    /** A title inside a sentence: its first letter small, unless its first word is an abbreviation. */
    public static String inSentence(String title) {
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return abbreviation ? title : title.substring(0, 1).toLowerCase(VIETNAMESE) + title.substring(1);
    }

    private List<LiveToken> addressees(Consolidation consolidation) {
        ReportRequest request = consolidation.request();
        List<Consolidation.Row> others = consolidation.rows().stream()
                .filter(row -> !row.agency().id().equals(request.asker()))
                .toList();
        List<Consolidation.Row> awaited = consolidation.awaited();
        return List.of(
                count("asked", others.size(), Unit.AGENCIES, evidence(consolidation, others)),
                LiveToken.list(
                        "awaited",
                        Sort.LIST,
                        List.of(series(awaited.stream()
                                .map(row -> row.agency().shortName())
                                .toList())),
                        false,
                        evidence(consolidation, awaited)));
    }

    private List<LiveToken> item(Consolidation consolidation, ReportItem item) {
        Figure total = consolidation.total(item);
        List<Evidence> evidence = consolidation.rows(item).stream()
                .map(row -> evidence(consolidation, row, consolidation.figure(row, item)))
                .toList();
        return List.of(
                LiveToken.figure(item.code(), total, WORDING.document(total), evidence),
                LiveToken.list(item.code() + ".missing", Sort.LIST, List.of(WORDING.missing(total)), false, evidence));
    }

    /** What was asked of the register of activities, and what of it has a number: sections stand and fall with them. */
    private List<LiveToken> communication(Consolidation consolidation) {
        List<ReportItem> asked =
                consolidation.items().stream().filter(ReportItem::counted).toList();
        List<ReportItem> told = asked.stream()
                .filter(item -> consolidation.total(item) instanceof Figure.Counted
                        || consolidation.total(item) instanceof Figure.AtLeast)
                .toList();
        return List.of(named("communication", asked), named("told", told));
    }

    private LiveToken named(String name, List<ReportItem> items) {
        List<String> words = items.stream()
                .map(item -> inSentence(messages.getMessage("requests.item." + item.code(), null, VIETNAMESE)))
                .toList();
        return LiveToken.list(name, Sort.LIST, List.of(series(words)), false, List.of());
    }

    private List<LiveToken> slogans(Consolidation consolidation) {
        List<String> slogans = consolidation.slogans();
        List<Evidence> evidence = slogans.stream()
                .map(slogan -> new Evidence(slogan, null, "", ""))
                .toList();
        List<String> quoted = slogans.stream().map(slogan -> "“" + slogan + "”").toList();
        return List.of(
                LiveToken.list("slogans", Sort.LIST, quoted, true, evidence),
                count("slogan-count", slogans.size(), Unit.SLOGANS, evidence));
    }

    private List<LiveToken> sites(List<ReceptionSite> sites, Period period) {
        List<ReceptionSite> gates =
                sites.stream().filter(site -> site.gate() != null).toList();
        List<ReceptionSite> others =
                sites.stream().filter(site -> site.gate() == null).toList();
        List<ReceptionSite> unready =
                sites.stream().filter(site -> !site.ready()).toList();
        return List.of(
                count("facilities", sites.size(), Unit.FACILITIES, facts(sites)),
                count("facilities-at-gates", gates.size(), Unit.FACILITIES, facts(gates)),
                ready(sites, unready, period),
                count("facilities-unready", unready.size(), Unit.FACILITIES, facts(unready)),
                list("unready-facilities", unready, ReceptionSite::unreadySince),
                LiveToken.name("gates", series(gates.stream().map(this::gate).toList())),
                list("other-facilities", others, site -> site.facility().name()));
    }

    private static LiveToken list(String name, List<ReceptionSite> sites, Function<ReceptionSite, String> words) {
        return LiveToken.list(
                name, Sort.LIST, List.of(series(sites.stream().map(words).toList())), false, facts(sites));
    }

    /** How many are ready; said only when some are not, so that the sentence of an ordinary month stays as it is. */
    private static LiveToken ready(List<ReceptionSite> sites, List<ReceptionSite> unready, Period period) {
        List<ReceptionSite> ready = sites.stream().filter(site -> site.ready()).toList();
        if (unready.isEmpty() || !ready.isEmpty()) {
            return count("facilities-ready", unready.isEmpty() ? 0 : ready.size(), Unit.FACILITIES, facts(ready));
        }
        Figure none = new Figure.ZeroInPeriod(Unit.FACILITIES, period);
        return LiveToken.figure("facilities-ready", none, WORDING.document(none), facts(unready));
    }

    private String gate(ReceptionSite site) {
        Gate gate = java.util.Objects.requireNonNull(site.gate());
        String kind =
                messages.getMessage("reporting.gate." + gate.kind().name().toLowerCase(Locale.ROOT), null, VIETNAMESE);
        return "%s %s, %s"
                .formatted(
                        kind,
                        gate.name(),
                        java.util.Objects.requireNonNull(site.district()).nameInSentence());
    }

    private static LiveToken count(String name, long quantity, Unit unit, List<Evidence> evidence) {
        Figure figure = quantity == 0 ? new Figure.NotApplicable(unit) : new Figure.Exact(quantity, unit);
        return LiveToken.figure(name, figure, WORDING.document(figure), evidence);
    }

    private static List<Evidence> facts(List<ReceptionSite> sites) {
        return sites.stream().map(ReportTokens::fact).toList();
    }

    private static Evidence fact(ReceptionSite site) {
        return new Evidence(
                site.facility().name(),
                new Figure.Exact(1, Unit.FACILITIES),
                site.notReady().map(Readiness.NotReady::reason).orElse(""),
                "/facilities/" + site.facility().id().value());
    }

    private static List<Evidence> evidence(Consolidation consolidation, List<Consolidation.Row> rows) {
        return rows.stream()
                .map(row -> new Evidence(row.agency().name(), null, received(row), link(consolidation, row)))
                .toList();
    }

    private static Evidence evidence(Consolidation consolidation, Consolidation.Row row, Figure figure) {
        return new Evidence(row.agency().shortName(), figure, received(row), link(consolidation, row));
    }

    private static String received(Consolidation.Row row) {
        Contribution contribution = row.contribution();
        return contribution == null ? "" : VietnameseDate.write(LegalDay.of(contribution.at()));
    }

    private static String link(Consolidation consolidation, Consolidation.Row row) {
        return "/requests/%s/contributions/%s"
                .formatted(
                        consolidation.request().id().value(), row.agency().id().value());
    }

    /** "A", "A và B", "A; B và C": items may hold commas themselves. */
    public static String series(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join("; ", items.subList(0, items.size() - 1)) + " và " + items.getLast();
    }
}
