package vn.loive.incoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.TwoProvinces;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.database.Transactions;
import vn.loive.issuing.IssueOutcome;
import vn.loive.issuing.IssuedDocument;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.issuing.IssuedFacts;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;
import vn.loive.typesetting.DocumentType;

/** Agencies that documents reach; each step is an act of the program. */
@TestComponent
public class IncomingScenario {

    private final TwoProvinces provinces;
    private final AgencyScenario agencies;
    private final Transactions transactions;
    private final IncomingDocuments register;
    private final IssuedDocuments issued;

    IncomingScenario(
            TwoProvinces provinces,
            AgencyScenario agencies,
            Transactions transactions,
            IncomingDocuments register,
            IssuedDocuments issued) {
        this.provinces = provinces;
        this.agencies = agencies;
        this.transactions = transactions;
        this.register = register;
        this.issued = issued;
    }

    /** Loads the places anew; to be called before each test, whose tables are empty. */
    public void begin() {
        provinces.begin();
    }

    /** Somebody of an agency that documents reach. */
    public Actor somebody(ProvinceCode province, String symbol) {
        AgencyId id = agencies.standing(province, AgencyKind.LEAD_DEPARTMENT, "Sở thí dụ " + symbol, symbol);
        return agencies.actor(id, province);
    }

    /** A letter that came on a day. */
    public static IncomingFacts letter(LocalDate arrived, @Nullable LocalDate due) {
        return new IncomingFacts(
                arrived,
                "Cục Thí dụ",
                "162/CTD-PTD",
                arrived.minusDays(1),
                "Công văn",
                "hưởng ứng thí dụ",
                due,
                CopyKind.ORIGINAL,
                1);
    }

    ArrivalOutcome tries(Actor actor, IncomingFacts facts) {
        return as(actor, () -> register.register(actor, facts));
    }

    /** A document that gets its number of arrival. */
    public IncomingDocument registers(Actor actor, IncomingFacts facts) {
        return switch (tries(actor, facts)) {
            case ArrivalOutcome.Registered done -> done.document();
            case ArrivalOutcome.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    Optional<CannotReceive> assigns(Actor actor, IncomingDocument document, String unit) {
        return as(actor, () -> register.assign(actor, document.id(), unit, null));
    }

    Optional<CannotReceive> closes(Actor actor, IncomingDocument document, String reason) {
        return as(actor, () -> register.close(actor, document.id(), reason));
    }

    Optional<CannotReceive> answers(Actor actor, IncomingDocument document, IssuedDocument answer) {
        return as(actor, () -> register.answer(actor, document.id(), answer.id()));
    }

    /** A report that an agency issues. */
    IssuedDocument issues(Actor actor, LocalDate day) {
        IssuedFacts facts =
                new IssuedFacts(DocumentType.REPORT, day, "", "Kết quả thí dụ", "Giám đốc", List.of("Lưu: VT"));
        return switch (as(actor, () -> issued.issue(actor, facts))) {
            case IssueOutcome.Issued done -> done.document();
            case IssueOutcome.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    /** The document as its reader finds it now. */
    IncomingDocument now(Actor reader, IncomingDocument document) {
        return as(reader, () -> register.find(document.id()).orElseThrow());
    }

    /** The documents of an agency in 2021 as somebody reads them. */
    List<IncomingDocument> all(Actor reader, Actor owner) {
        return as(reader, () -> register.of(new AgencyId(owner.agency()), 2021));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return transactions.as(actor, work);
    }
}
