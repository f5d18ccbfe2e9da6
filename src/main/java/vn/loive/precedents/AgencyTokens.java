package vn.loive.precedents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Reach;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.figures.Unit;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Evidence;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.outreach.Activities;
import vn.loive.outreach.Activity;
import vn.loive.precedents.StatedTokens.Stated;
import vn.loive.reporting.Consolidation;
import vn.loive.reporting.Consolidation.Row;
import vn.loive.requests.ReportItem;

/** What each addressee of a request did, under a number that stays its own however the others answer. */
@Component
class AgencyTokens {

    private final Activities activities;

    AgencyTokens(Activities activities) {
        this.activities = activities;
    }

    /** "agency.1" and all that it counts, for every addressee; one with nothing to tell has an empty name. */
    List<LiveToken> of(Consolidation consolidation, Stated stated) {
        List<Row> rows = consolidation.rows();
        Map<AgencyId, List<Activity>> led = activities
                .counted(
                        consolidation.request().period(),
                        rows.stream().map(row -> row.agency().id()).toList())
                .stream()
                .collect(Collectors.groupingBy(Activity::lead));
        List<LiveToken> tokens = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            AgencyId agency = row.agency().id();
            List<LiveToken> own = row.awaited()
                    ? List.of()
                    : Stream.of(
                                    items(consolidation, row, "agency." + (at + 1)),
                                    people("agency." + (at + 1), row, led.getOrDefault(agency, List.of())).stream(),
                                    stated.tokens("agency." + (at + 1), agency).stream())
                            .flatMap(made -> made)
                            .toList();
            tokens.add(name("agency." + (at + 1), row, own));
            tokens.addAll(own);
        }
        return tokens;
    }

    private static LiveToken name(String name, Row row, List<LiveToken> own) {
        boolean telling = own.stream().anyMatch(token -> token.kind().matches("counted|partial|uncounted"));
        List<String> words = List.of(telling ? row.agency().name() : "");
        Evidence whole = new Evidence(row.agency().name(), null, "", "");
        return LiveToken.list(name, Sort.NAME, words, false, List.of(whole));
    }

    private static Stream<LiveToken> items(Consolidation consolidation, Row row, String prefix) {
        return consolidation.request().askedOf(row.agency().id()).stream()
                .filter(ReportItem::counted)
                .map(item -> figure(
                        prefix + "." + item.code(),
                        consolidation.figure(row, item),
                        "/requests/%s/contributions/%s"
                                .formatted(
                                        consolidation.request().id().value(),
                                        row.agency().id().value()),
                        row));
    }

    /** People are not attendances: who counted heads says so in a figure of its own. */
    private static Optional<LiveToken> people(String prefix, Row row, List<Activity> led) {
        List<Part> parts = led.stream()
                .flatMap(activity -> activity.facts().audience().reached().stream())
                .filter(reached -> reached.unit() == Unit.PEOPLE)
                .map(reached -> new Part(row.agency().shortName(), reached))
                .toList();
        return Optional.ofNullable(Reach.sums(parts).get(Unit.PEOPLE))
                .flatMap(sum -> sum instanceof Sum.Total(Figure total, var _) ? Optional.of(total) : Optional.empty())
                .map(total -> figure(prefix + ".people", total, "/activities", row));
    }

    private static LiveToken figure(String name, Figure figure, String link, Row row) {
        return LiveToken.figure(
                name,
                figure,
                FigureWording.VIETNAMESE.document(figure),
                List.of(new Evidence(row.agency().shortName(), figure, "", link)));
    }
}
