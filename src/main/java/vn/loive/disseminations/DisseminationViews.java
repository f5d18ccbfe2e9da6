package vn.loive.disseminations;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Reach;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.figures.Unit;
import vn.loive.figures.WrittenFigure;
import vn.loive.shared.LegalDay;

/** Puts names to disseminations, with a fixed number of queries however many there are. */
@Component
class DisseminationViews {

    /**
     * A dissemination as a page shows it.
     *
     * @param document what was made known: the citation of the document, or the words for the text
     * @param subject what the document is about, or nothing
     */
    record View(
            Dissemination dissemination,
            String agency,
            String document,
            @Nullable String subject,
            WrittenFigure figure) {}

    /** A dissemination as it stood once, with the time of day in Vietnam at which it was changed to that. */
    record Past(View view, LocalDateTime at, String reason) {}

    /**
     * How many were reached, in one unit.
     *
     * @param figure the total, or null when the figures do not add up
     * @param missing who is missing from it, empty when nobody is
     */
    record Total(String unitKey, @Nullable WrittenFigure figure, String missing) {}

    private final Agencies agencies;
    private final Documents documents;

    DisseminationViews(Agencies agencies, Documents documents) {
        this.agencies = agencies;
        this.documents = documents;
    }

    View of(Dissemination dissemination, Locale locale) {
        return of(List.of(dissemination), locale).getFirst();
    }

    List<View> of(Collection<Dissemination> found, Locale locale) {
        Map<AgencyId, Agency> who = who(found);
        Map<DocumentId, RegisteredDocument> what = documents.byId(found.stream()
                .flatMap(one -> Optional.ofNullable(one.facts().document()).stream())
                .collect(Collectors.toSet()));
        return found.stream()
                .map(one -> view(one, shortName(who, one), what.get(one.facts().document()), locale))
                .toList();
    }

    private static View view(Dissemination one, String agency, @Nullable RegisteredDocument document, Locale locale) {
        return new View(
                one,
                agency,
                document == null ? one.facts().named() : document.shortCitation(),
                document == null ? null : document.subject(),
                FigureWording.of(locale).screen(one.facts().figure()));
    }

    List<Past> history(List<DisseminationVersion> versions, Locale locale) {
        List<View> views =
                of(versions.stream().map(DisseminationVersion::dissemination).toList(), locale);
        return IntStream.range(0, versions.size())
                .mapToObj(at -> past(views.get(at), versions.get(at)))
                .toList();
    }

    private static Past past(View view, DisseminationVersion version) {
        return new Past(view, LocalDateTime.ofInstant(version.at(), LegalDay.ZONE), version.reason());
    }

    /** How many those that stand reached, unit by unit; who gave no number is named. */
    List<Total> reached(Collection<Dissemination> found, Locale locale) {
        Map<AgencyId, Agency> who = who(found);
        Map<Unit, Sum> sums = Reach.sums(found.stream()
                .filter(Dissemination::stands)
                .map(one -> new Part(shortName(who, one), one.facts().figure()))
                .toList());
        FigureWording wording = FigureWording.of(locale);
        return sums.entrySet().stream()
                .map(sum -> total("figures.unit." + sum.getKey().code(), sum.getValue(), wording))
                .toList();
    }

    private static Total total(String unitKey, Sum sum, FigureWording wording) {
        return switch (sum) {
            case Sum.Total total -> new Total(unitKey, wording.screen(total.figure()), wording.missing(total.figure()));
            case Sum.CannotAdd _ -> new Total(unitKey, null, "");
        };
    }

    private Map<AgencyId, Agency> who(Collection<Dissemination> found) {
        return agencies.byId(found.stream().map(Dissemination::agency).collect(Collectors.toSet()));
    }

    private static String shortName(Map<AgencyId, Agency> who, Dissemination one) {
        return Objects.requireNonNull(who.get(one.agency())).shortName();
    }
}
