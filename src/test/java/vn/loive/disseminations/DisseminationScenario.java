package vn.loive.disseminations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.TwoProvinces;
import vn.loive.audiences.Listener;
import vn.loive.database.Transactions;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** How documents are made known in the two provinces; each step is an act of the program. */
@TestComponent
class DisseminationScenario {

    static final LocalDate JULY_15 = LocalDate.of(2021, 7, 15);

    private final TwoProvinces provinces;
    private final Documents documents;
    private final Disseminations disseminations;
    private final Transactions transactions;

    DisseminationScenario(
            TwoProvinces provinces, Documents documents, Disseminations disseminations, Transactions transactions) {
        this.provinces = provinces;
        this.documents = documents;
        this.disseminations = disseminations;
        this.transactions = transactions;
    }

    void begin() {
        provinces.begin();
    }

    /** A document of the centre in the register. */
    DocumentId aDocument(String number) {
        DocumentId id = new DocumentId(UUID.randomUUID());
        transactions.forImport(() -> {
            documents.add(new RegisteredDocument(
                    id, null, "Quyết định", number, "QĐ-TTg", JULY_15, null, "Thủ tướng Chính phủ", "phê duyệt"));
            return null;
        });
        return id;
    }

    /** To officials on 15 July. */
    DisseminationFacts facts(@Nullable DocumentId document, FigureKind how, @Nullable Long many, Unit unit) {
        return new DisseminationFacts(
                document,
                document == null ? "Công ước thí dụ" : "",
                new Period(JULY_15, JULY_15),
                Set.of(Listener.OFFICIALS),
                "hai cấp kiểm sát",
                how,
                many,
                unit,
                2,
                null);
    }

    DisseminationFacts toOfficers(long many) {
        return facts(null, FigureKind.EXACT, many, Unit.OFFICERS);
    }

    Dissemination records(Actor actor, DisseminationFacts facts) {
        DisseminationId id = new DisseminationId(UUID.randomUUID());
        List<CannotDisseminate> refusals = provinces.as(actor, () -> disseminations.record(actor, id, facts));
        if (!refusals.isEmpty()) {
            throw new AssertionError(refusals.toString());
        }
        return provinces.as(actor, () -> disseminations.find(id).orElseThrow());
    }

    List<CannotDisseminate> refusals(Actor actor, DisseminationFacts facts) {
        return provinces.as(actor, () -> disseminations.record(actor, new DisseminationId(UUID.randomUUID()), facts));
    }

    List<CannotDisseminate> corrects(Actor actor, Dissemination read, DisseminationFacts facts, String reason) {
        return provinces.as(actor, () -> disseminations.correct(actor, read.id(), read.version(), facts, reason));
    }

    List<CannotDisseminate> withdraws(Actor actor, Dissemination read, String reason) {
        return provinces.as(actor, () -> disseminations.withdraw(actor, read.id(), read.version(), reason));
    }

    Dissemination find(Actor actor, Dissemination one) {
        return provinces.as(actor, () -> disseminations.find(one.id()).orElseThrow());
    }

    List<Dissemination> all(Actor actor) {
        return provinces.as(actor, () -> disseminations.list(DisseminationFilter.ALL));
    }
}
