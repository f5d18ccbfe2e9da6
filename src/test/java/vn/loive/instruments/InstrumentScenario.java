package vn.loive.instruments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.TwoProvinces;
import vn.loive.database.Transactions;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** Instruments with the papers that carry them out; each step is an act of the program. */
@TestComponent
public class InstrumentScenario {

    public static final LocalDate DECIDED = LocalDate.of(2020, 3, 20);
    public static final LocalDate PLANNED = LocalDate.of(2020, 6, 24);

    private final TwoProvinces provinces;
    private final Documents documents;
    private final Instruments instruments;
    private final InstrumentReviews reviews;
    private final Transactions transactions;

    InstrumentScenario(
            TwoProvinces provinces,
            Documents documents,
            Instruments instruments,
            InstrumentReviews reviews,
            Transactions transactions) {
        this.provinces = provinces;
        this.documents = documents;
        this.instruments = instruments;
        this.reviews = reviews;
        this.transactions = transactions;
    }

    public void begin() {
        provinces.begin();
    }

    /** A decision of the centre. */
    public DocumentId aDecision(String number, LocalDate day) {
        return listed(null, number, "QĐ-TTg", day, "Thủ tướng Chính phủ");
    }

    /** A document of the first province. */
    public DocumentId aPlan(String number, LocalDate day) {
        return listed(TwoProvinces.DONG_THAP, number, "KH-UBND", day, "Ủy ban nhân dân Tỉnh");
    }

    private DocumentId listed(
            @Nullable ProvinceCode province, String number, String symbol, LocalDate day, String issuer) {
        DocumentId id = new DocumentId(UUID.randomUUID());
        transactions.forImport(() -> {
            documents.add(new RegisteredDocument(
                    id, province, "Văn bản", number, symbol, day, null, issuer, "thực hiện Công ước thí dụ"));
            return true;
        });
        return id;
    }

    /** A convention without papers. */
    public static InstrumentFacts facts(String shortName) {
        return facts(shortName, null, InstrumentPapers.NONE);
    }

    public static InstrumentFacts facts(String shortName, @Nullable InstrumentId parent, InstrumentPapers papers) {
        return new InstrumentFacts(
                "Công ước thí dụ về phòng, chống buôn bán người",
                shortName,
                InstrumentKind.CONVENTION,
                "ASEAN",
                "",
                new InstrumentDays(LocalDate.of(2015, 11, 21), null, "", false),
                parent,
                papers);
    }

    /** One entered by the first province's lead department. */
    public Instrument entered(InstrumentFacts facts) {
        InstrumentId id = new InstrumentId(UUID.randomUUID());
        Optional<CannotKeep> refusal = enters(provinces.leadDepartment(), id, facts);
        if (refusal.isPresent()) {
            throw new AssertionError(refusal.toString());
        }
        return now(id);
    }

    public Optional<CannotKeep> enters(Actor actor, InstrumentId id, InstrumentFacts facts) {
        return provinces.as(actor, () -> instruments.enter(actor, id, facts));
    }

    public Optional<CannotKeep> refused(InstrumentFacts facts) {
        return enters(provinces.leadDepartment(), new InstrumentId(UUID.randomUUID()), facts);
    }

    public Optional<CannotKeep> corrects(Instrument read, InstrumentFacts facts, String reason) {
        Actor actor = provinces.police();
        return provinces.as(actor, () -> instruments.correct(actor, read.id(), read.version(), facts, reason));
    }

    public Optional<CannotKeep> reviews(Instrument about, LocalDate from, LocalDate to, @Nullable DocumentId report) {
        Actor actor = provinces.leadDepartment();
        InstrumentReview review =
                new InstrumentReview(new ReviewId(UUID.randomUUID()), new Period(from, to), report, "");
        return provinces.as(actor, () -> reviews.enter(actor, about.id(), review, true));
    }

    public Optional<CannotKeep> withdraws(Instrument about, InstrumentReview review, String reason) {
        Actor actor = provinces.police();
        return provinces.as(actor, () -> reviews.withdraw(actor, about.id(), review.id(), reason));
    }

    public Optional<CannotKeep> awaits(Instrument read, @Nullable NextReview next, String reason) {
        Actor actor = provinces.leadDepartment();
        return provinces.as(actor, () -> reviews.await(actor, read.id(), read.turn(), next, reason));
    }

    public Instrument now(InstrumentId id) {
        return provinces.as(
                provinces.leadDepartment(), () -> instruments.find(id).orElseThrow());
    }
}
