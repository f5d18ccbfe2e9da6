package vn.loive.citations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.citations.DocumentPage.Linked;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;

/** Puts what a document rests on beside it, with a fixed number of queries however many they are. */
@Component
class DocumentViews {

    private final Documents documents;
    private final DocumentLinks links;
    private final Clock clock;

    DocumentViews(Documents documents, DocumentLinks links, Clock clock) {
        this.documents = documents;
        this.links = links;
        this.clock = clock;
    }

    DocumentPage of(RegisteredDocument document) {
        List<DocumentLink> all = links.of(List.of(document.id()));
        Map<DocumentId, RegisteredDocument> others = documents.byId(
                all.stream().map(link -> link.other(document.id())).toList());
        Map<ProvinceCode, String> names = documents.places(
                Stream.concat(Stream.of(document), others.values().stream()).toList());
        List<Linked> linked = all.stream()
                .map(link ->
                        linked(document, link, Objects.requireNonNull(others.get(link.other(document.id()))), names))
                .toList();
        return new DocumentPage(
                document,
                names.get(document.province()),
                linked.stream().filter(one -> starts(document, one)).toList(),
                linked.stream().filter(one -> !starts(document, one)).toList());
    }

    private static boolean starts(RegisteredDocument document, Linked one) {
        return one.link().source().equals(document.id());
    }

    private static Linked linked(
            RegisteredDocument document, DocumentLink link, RegisteredDocument other, Map<ProvinceCode, String> names) {
        boolean starts = link.source().equals(document.id());
        Long days = link.kind().counts() ? days(starts ? other : document, starts ? document : other) : null;
        String place = names.get(other.province());
        Long lag = days == null || days < 0 ? null : days;
        return new Linked(link, other, place, area(document, other, place), lag);
    }

    private static String area(RegisteredDocument document, RegisteredDocument other, @Nullable String place) {
        return place == null || Objects.equals(document.province(), other.province()) ? other.issuerName() : place;
    }

    /** The days from one document to another; nothing where a day is missing. */
    static @Nullable Long days(RegisteredDocument older, RegisteredDocument younger) {
        LocalDate from = older.facts().day();
        LocalDate to = younger.facts().day();
        return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
    }

    /** The clock of a document that asks, if it bears a day that has come. */
    Optional<AnswerClock> clock(DocumentPage page) {
        LocalDate asked = page.document().facts().day();
        LocalDate due = page.document().facts().due();
        if (asked == null || !page.asks()) {
            return Optional.empty();
        }
        Optional<LocalDate> answered =
                page.issuedAnswers().map(linked -> linked.document().day()).min(LocalDate::compareTo);
        LocalDate until = answered.orElse(LegalDay.today(clock));
        return until.isBefore(asked)
                ? Optional.empty()
                : Optional.of(new AnswerClock(asked, due, until, answered.isPresent()));
    }

    /** How long a province has let a central document lie without a document of its own; nothing where it has not. */
    @Nullable
    Long waiting(DocumentPage page, ProvinceCode own) {
        LocalDate day = page.document().facts().day();
        List<ProvinceCode> provinces = page.transposed().stream()
                .flatMap(linked -> Stream.ofNullable(linked.document().province()))
                .toList();
        boolean elsewhereOnly = page.document().province() == null && !provinces.isEmpty() && !provinces.contains(own);
        return day == null || !elsewhereOnly ? null : ChronoUnit.DAYS.between(day, LegalDay.today(clock));
    }
}
