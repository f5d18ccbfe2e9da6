package vn.loive.samples;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.database.Transactions;
import vn.loive.drafting.DraftDesk;
import vn.loive.drafting.DraftPaper;
import vn.loive.drafting.OpenDraft;
import vn.loive.issuing.IssuedDocument;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.scans.CannotScan;
import vn.loive.scans.Scans;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.Signature;
import vn.loive.typesetting.Typesetter;

/** What stands in for the scan of a signed paper: the paper itself, saying where a name would stand that it is none. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class SampleScan {

    /** In the place of the name: nobody has signed. */
    static final String MARK = "BẢN TRÌNH DIỄN";

    private final Transactions transactions;
    private final DraftDesk desk;
    private final DraftPaper paper;
    private final IssuedDocuments register;
    private final Scans scans;
    private final Clock clock;

    SampleScan(
            Transactions transactions,
            DraftDesk desk,
            DraftPaper paper,
            IssuedDocuments register,
            Scans scans,
            Clock clock) {
        this.transactions = transactions;
        this.desk = desk;
        this.paper = paper;
        this.register = register;
        this.scans = scans;
        this.clock = clock;
    }

    /** Keeps it with the document that a draft became. */
    void keep(Actor lead, UUID draft) {
        transactions.as(lead, () -> added(lead, desk.open(lead, draft))).ifPresent(why -> {
            throw new IllegalStateException("Refused: " + why.key());
        });
    }

    private Optional<CannotScan> added(Actor lead, OpenDraft drafted) {
        IssuedDocument issued = issued(lead, drafted);
        OfficialDocument printed = paper.issued(drafted, drafted.tokens(), issued.number(), issued.day());
        return scans.addSigned(lead, issued, Typesetter.pdf(unsigned(printed)));
    }

    private IssuedDocument issued(Actor lead, OpenDraft drafted) {
        String subject = drafted.document().title().words();
        return register.of(new AgencyId(lead.agency()), LegalDay.today(clock).getYear()).stream()
                .filter(document -> document.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    static OfficialDocument unsigned(OfficialDocument paper) {
        Signature by = paper.signature();
        return paper.signedBy(new Signature(by.authority(), by.title(), MARK));
    }
}
