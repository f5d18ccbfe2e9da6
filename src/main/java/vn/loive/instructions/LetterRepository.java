package vn.loive.instructions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.CampaignId;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.typesetting.Signature;

/** The rows of letters; one is only ever added. */
@Repository
class LetterRepository {

    private final JdbcClient jdbc;

    LetterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InstructionLetter> of(CampaignId campaign) {
        return jdbc.sql("SELECT * FROM instructions.letter WHERE campaign = ? ORDER BY at DESC, id")
                .param(campaign.value())
                .query((row, number) -> letter(row))
                .list();
    }

    /** The letter of that id. */
    Optional<InstructionLetter> find(UUID id) {
        return jdbc.sql("SELECT * FROM instructions.letter WHERE id = ?")
                .param(id)
                .query((row, number) -> letter(row))
                .optional();
    }

    /** The letters of an agency, the latest first. */
    List<InstructionLetter> newest(UUID agency, int most) {
        return jdbc.sql("SELECT * FROM instructions.letter WHERE agency = ? ORDER BY at DESC, id LIMIT ?")
                .params(agency, most)
                .query((row, number) -> letter(row))
                .list();
    }

    void insert(Actor actor, InstructionLetter letter) {
        LetterText text = letter.text();
        jdbc.sql("""
                        INSERT INTO instructions.letter
                            (province, id, campaign, request, agency, account, at, subject, parent, issuer, symbol, place,
                             addressees, paragraphs, copies, filed, authority, post, signer)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(actor.province().value())
                .param(letter.id())
                .param(letter.campaign().value())
                .param(letter.request().value())
                .param(letter.agency().value())
                .param(actor.account())
                .param(letter.at().atOffset(ZoneOffset.UTC))
                .param(text.subject())
                .param(text.parent())
                .params(text.issuer(), text.symbol(), text.place())
                .params(array(text.addressees()), array(text.paragraphs()), array(text.copies()), text.filed())
                .params(
                        array(text.signature().authority()),
                        text.signature().title(),
                        text.signature().name())
                .update();
    }

    private static InstructionLetter letter(ResultSet row) throws SQLException {
        return new InstructionLetter(
                row.getObject("id", UUID.class),
                new CampaignId(row.getObject("campaign", UUID.class)),
                new RequestId(row.getObject("request", UUID.class)),
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                text(row));
    }

    private static LetterText text(ResultSet row) throws SQLException {
        return new LetterText(
                row.getString("subject"),
                row.getString("parent"),
                row.getString("issuer"),
                row.getString("symbol"),
                row.getString("place"),
                list(row, "addressees"),
                list(row, "paragraphs"),
                list(row, "copies"),
                row.getString("filed"),
                new Signature(list(row, "authority"), row.getString("post"), row.getString("signer")));
    }

    private static String[] array(List<String> lines) {
        return lines.toArray(String[]::new);
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
