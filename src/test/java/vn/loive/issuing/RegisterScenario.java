package vn.loive.issuing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.TwoProvinces;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;
import vn.loive.typesetting.DocumentType;

/** Agencies that issue documents; each step is an act of the program. */
@TestComponent
class RegisterScenario {

    private final TwoProvinces provinces;
    private final AgencyScenario agencies;
    private final Transactions transactions;
    private final IssuedDocuments register;

    RegisterScenario(
            TwoProvinces provinces, AgencyScenario agencies, Transactions transactions, IssuedDocuments register) {
        this.provinces = provinces;
        this.agencies = agencies;
        this.transactions = transactions;
        this.register = register;
    }

    /** Loads the places anew; to be called before each test, whose tables are empty. */
    void begin() {
        provinces.begin();
    }

    /** Somebody of an agency that issues. */
    Actor somebody(ProvinceCode province, String symbol) {
        AgencyId id = agencies.standing(province, AgencyKind.LEAD_DEPARTMENT, "Sở thí dụ " + symbol, symbol);
        return agencies.actor(id, province);
    }

    /** A report of the demonstration day. */
    static IssuedFacts report() {
        return on(DocumentType.REPORT, TwoProvinces.TODAY);
    }

    static IssuedFacts on(DocumentType type, LocalDate day) {
        return new IssuedFacts(type, day, "", "Kết quả thí dụ", "Giám đốc", List.of("Lưu: VT"));
    }

    IssueOutcome tries(Actor actor, IssuedFacts facts) {
        return transactions.as(actor, () -> register.issue(actor, facts));
    }

    IssueOutcome enters(Actor actor, int number, IssuedFacts facts) {
        return transactions.as(actor, () -> register.enter(actor, number, facts));
    }

    /** A document that gets its number. */
    IssuedDocument issues(Actor actor, IssuedFacts facts) {
        return done(tries(actor, facts));
    }

    static IssuedDocument done(IssueOutcome outcome) {
        return switch (outcome) {
            case IssueOutcome.Issued issued -> issued.document();
            case IssueOutcome.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    /** The documents of somebody's own agency and year, as that person reads them. */
    List<IssuedDocument> all(Actor actor, int year) {
        return transactions.as(actor, () -> register.of(new AgencyId(actor.agency()), year));
    }

    /** How far the registers of somebody's own agency have come. */
    List<RegisterState> states(Actor actor, int year) {
        return transactions.as(actor, () -> register.states(new AgencyId(actor.agency()), year));
    }
}
