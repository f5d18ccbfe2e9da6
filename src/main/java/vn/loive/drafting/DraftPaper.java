package vn.loive.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.manuscript.LiveTokens;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;
import vn.loive.shared.LegalDay;
import vn.loive.typesetting.Addressees;
import vn.loive.typesetting.DocumentType;
import vn.loive.typesetting.Letterhead;
import vn.loive.typesetting.NumberLine;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.PlaceAndDate;
import vn.loive.typesetting.Recipients;
import vn.loive.typesetting.Signature;
import vn.loive.typesetting.Text;

/** Puts a wording with its live places filled on paper. */
@Component
public class DraftPaper {

    private final Agencies agencies;
    private final Places places;
    private final Clock clock;

    DraftPaper(Agencies agencies, Places places, Clock clock) {
        this.agencies = agencies;
        this.places = places;
        this.clock = clock;
    }

    /** A draft: number and day are left open. */
    OfficialDocument draft(Agency issuer, DocumentType type, Wording wording, LiveTokens filled, Signature signature) {
        LocalDate today = LegalDay.today(clock);
        NumberLine number = NumberLine.draft(symbol(issuer, type, wording));
        PlaceAndDate open = PlaceAndDate.draft(seat(issuer, today), YearMonth.from(today));
        return document(issuer, type, wording, filled, signature, number, open);
    }

    /** The document as it is issued under a number on a day. */
    public OfficialDocument issued(OpenDraft draft, LiveTokens filled, int number, LocalDate day) {
        Wording wording = draft.newest().wording();
        DocumentType type = draft.source().type();
        return document(
                draft.issuer(),
                type,
                wording,
                filled,
                draft.signed().signature(),
                new NumberLine(number, symbol(draft.issuer(), type, wording)),
                PlaceAndDate.issued(seat(draft.issuer(), day), day));
    }

    private OfficialDocument document(
            Agency issuer,
            DocumentType type,
            Wording wording,
            LiveTokens filled,
            Signature signature,
            NumberLine number,
            PlaceAndDate when) {
        return new OfficialDocument(
                type,
                new Letterhead(parent(issuer.parent()), issuer.name()),
                number,
                when,
                filled.line(wording.title()),
                new Addressees(lines(wording.addressees(), filled)),
                filled.body(wording.body()),
                new Recipients(lines(wording.copies(), filled), wording.filed()),
                signature);
    }

    private static List<Text> lines(List<String> typed, LiveTokens filled) {
        return typed.stream().map(filled::line).toList();
    }

    private static String symbol(Agency issuer, DocumentType type, Wording wording) {
        boolean letter = type.abbreviation().isEmpty() && !wording.unit().isEmpty();
        return type.symbol(letter ? issuer.symbol() + "-" + wording.unit() : issuer.symbol());
    }

    private @Nullable String parent(@Nullable AgencyId parent) {
        return parent == null ? null : agencies.find(parent).map(Agency::name).orElse(null);
    }

    private String seat(Agency issuer, LocalDate day) {
        return places.nearest(PlaceCode.of(java.util.Objects.requireNonNull(issuer.province())), day)
                .orElseThrow()
                .bareName();
    }
}
