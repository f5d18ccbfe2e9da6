package vn.loive.signing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.DraftPaper;
import vn.loive.drafting.OpenDraft;
import vn.loive.issuing.IssuedDocument;
import vn.loive.issuing.IssuedId;
import vn.loive.manuscript.LiveTokens;
import vn.loive.shared.Actor;
import vn.loive.shared.Sha256;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.Text;
import vn.loive.typesetting.Typesetter;

/** The papers of issued drafts, byte for byte as they were issued. */
@Repository
class Papers {

    private final JdbcClient jdbc;
    private final DraftPaper paper;
    private final FrozenPlaces frozen;
    private final Clock clock;

    Papers(JdbcClient jdbc, DraftPaper paper, FrozenPlaces frozen, Clock clock) {
        this.jdbc = jdbc;
        this.paper = paper;
        this.frozen = frozen;
        this.clock = clock;
    }

    /**
     * A paper that is kept.
     *
     * @param sha256 the checksum of its bytes
     */
    record Kept(Edition edition, String format, IssuedId issued, String sha256) {}

    /** Keeps both editions in both formats. */
    void keep(Actor actor, OpenDraft draft, IssuedDocument issued) {
        for (Edition edition : Edition.values()) {
            LiveTokens filled = frozen.of(draft.draft().id(), edition);
            OfficialDocument document = paper.issued(draft, filled, issued.number(), issued.day());
            insert(actor, draft.draft().id(), edition, "DOCX", issued, Typesetter.docx(document));
            insert(actor, draft.draft().id(), edition, "PDF", issued, Typesetter.pdf(document));
        }
    }

    private void insert(
            Actor actor, DraftId draft, Edition edition, String format, IssuedDocument issued, byte[] bytes) {
        jdbc.sql("""
                        INSERT INTO signing.paper
                            (province, draft, agency, edition, format, issued, sha256, bytes, account, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(actor.province().value(), draft.value(), actor.agency(), edition.name(), format)
                .params(issued.id().value(), Sha256.hex(bytes), bytes, actor.account())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** What is kept of a draft, without the bytes. */
    List<Kept> of(DraftId draft) {
        return jdbc.sql(
                        "SELECT edition, format, issued, sha256 FROM signing.paper WHERE draft = ? ORDER BY edition, format")
                .param(draft.value())
                .query((row, at) -> new Kept(
                        Edition.valueOf(row.getString("edition")),
                        row.getString("format"),
                        new IssuedId(row.getObject("issued", UUID.class)),
                        row.getString("sha256")))
                .list();
    }

    /** The bytes of a paper. */
    Optional<byte[]> bytes(DraftId draft, Edition edition, String format) {
        return jdbc.sql("SELECT bytes FROM signing.paper WHERE draft = ? AND edition = ? AND format = ?")
                .params(draft.value(), edition.name(), format)
                .query((row, at) -> row.getBytes("bytes"))
                .optional();
    }

    /** Who gets the document: those it addresses and those it lists, each once; "as above" stands for the first. */
    static List<String> recipients(OpenDraft draft) {
        Stream<Text> addressed = draft.document().addressees().names().stream();
        Stream<Text> listed = draft.document().recipients().names().stream();
        return Stream.concat(addressed, listed)
                .map(Text::words)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("Như trên"))
                .distinct()
                .toList();
    }
}
