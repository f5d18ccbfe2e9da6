package vn.loive.citations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.TwoProvinces;
import vn.loive.database.Transactions;
import vn.loive.documents.DocumentFacts;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.ProvinceCode;

/** Documents that rest on each other; each step is an act of the program. */
@TestComponent
class DocumentScenario {

    private final TwoProvinces provinces;
    private final Documents documents;
    private final DocumentLinks links;
    private final Transactions transactions;

    DocumentScenario(TwoProvinces provinces, Documents documents, DocumentLinks links, Transactions transactions) {
        this.provinces = provinces;
        this.documents = documents;
        this.links = links;
        this.transactions = transactions;
    }

    void begin() {
        provinces.begin();
    }

    /** What a document with number, symbol and day says of itself. */
    static DocumentFacts plan(String number, String symbol, LocalDate day, String... issuers) {
        return new DocumentFacts(
                "Kế hoạch", number, symbol, day, null, List.of(issuers), "thực hiện Chương trình thí dụ", false, null);
    }

    /** A letter that asks for an answer. */
    static DocumentFacts question(String number, LocalDate day, @Nullable LocalDate due) {
        return new DocumentFacts(
                "Công văn", number, "BTD-V01", day, null, List.of("Bộ Thí dụ"), "sơ kết thí dụ", true, due);
    }

    /** A draft of this month, without number and day. */
    static DocumentFacts draft() {
        return new DocumentFacts(
                "Báo cáo", "", "BC-STD", null, YearMonth.of(2021, 8), List.of("Sở Thí dụ"), "kết quả", false, null);
    }

    /** A text that has a name only. */
    static DocumentFacts named(String name) {
        return new DocumentFacts("Công ước", "", "", null, null, List.of(), name, false, null);
    }

    /** A document that came with the list; of the centre when there is no province. */
    RegisteredDocument listed(@Nullable ProvinceCode province, DocumentFacts facts) {
        RegisteredDocument document =
                new RegisteredDocument(new DocumentId(UUID.randomUUID()), province, null, facts, 1, null);
        transactions.forImport(() -> {
            documents.add(document);
            return true;
        });
        return document;
    }

    /** A link that came with the list. */
    DocumentLink rests(RegisteredDocument source, LinkKind kind, RegisteredDocument target, boolean derived) {
        DocumentLink link = link(source, kind, target, derived);
        transactions.forImport(() -> {
            links.add(link);
            return true;
        });
        return link;
    }

    static DocumentLink link(RegisteredDocument source, LinkKind kind, RegisteredDocument target, boolean derived) {
        return new DocumentLink(new LinkId(UUID.randomUUID()), source.id(), target.id(), kind, derived);
    }

    /** The document as the register has it now. */
    RegisteredDocument now(RegisteredDocument document) {
        return Objects.requireNonNull(provinces.as(
                provinces.police(), () -> documents.find(document.id()).orElseThrow()));
    }
}
