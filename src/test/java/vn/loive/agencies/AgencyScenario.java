package vn.loive.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** Agencies and what became of them, loaded by the acts of an import. */
@TestComponent
public class AgencyScenario {

    /** The last day of the old ministry and its departments. */
    public static final LocalDate END = LocalDate.of(2025, 2, 28);

    private static final LocalDate BEGINNING = LocalDate.of(2016, 1, 1);

    private final Agencies agencies;
    private final Transactions transactions;

    AgencyScenario(Agencies agencies, Transactions transactions) {
        this.agencies = agencies;
        this.transactions = transactions;
    }

    /** An agency that stands to this day. */
    public AgencyId standing(@Nullable ProvinceCode province, AgencyKind kind, String name, String symbol) {
        return agency(province, kind, name, symbol, BEGINNING, null);
    }

    /** An agency that stood from 2016 to its last day. */
    public AgencyId until(LocalDate last, ProvinceCode province, AgencyKind kind, String name, String symbol) {
        return agency(province, kind, name, symbol, BEGINNING, last);
    }

    /** An agency that stands since that day. */
    public AgencyId since(LocalDate first, ProvinceCode province, AgencyKind kind, String name, String symbol) {
        return agency(province, kind, name, symbol, first, null);
    }

    /** One agency takes over a duty of another. */
    public void succession(AgencyId predecessor, AgencyId successor, LocalDate from, Duty duty) {
        transactions.forImport(() -> {
            agencies.add(new Takeover(predecessor, successor, from, duty, new Grounds("thí dụ", false)));
            return null;
        });
    }

    /** A section of an agency. */
    public AgencyId section(AgencyId body, ProvinceCode province, String name) {
        AgencyId id = new AgencyId(UUID.randomUUID());
        return transactions.forImport(() -> {
            agencies.add(new Agency(id, province, AgencyKind.UNIT, name, name, "", body, null, BEGINNING, null));
            return id;
        });
    }

    /** A spelling under which an agency is met. */
    public void alias(AgencyId agency, String written, boolean misspelt) {
        transactions.forImport(() -> {
            agencies.add(
                    new AgencyList(List.of(), List.of(new Alias(agency, written, misspelt)), List.of(), List.of()));
            return null;
        });
    }

    /** Somebody who acts for an agency. */
    public Actor actor(AgencyId agency, ProvinceCode province) {
        return new Actor(UUID.randomUUID(), agency.value(), province, UUID.randomUUID());
    }

    /** Does the work in a transaction in the name of the actor. */
    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return transactions.as(actor, work);
    }

    private AgencyId agency(
            @Nullable ProvinceCode province,
            AgencyKind kind,
            String name,
            String symbol,
            LocalDate first,
            @Nullable LocalDate last) {
        AgencyId id = new AgencyId(UUID.randomUUID());
        return transactions.forImport(() -> {
            agencies.add(new Agency(id, province, kind, name, name, symbol, null, null, first, last));
            return id;
        });
    }
}
