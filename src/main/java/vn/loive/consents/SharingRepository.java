package vn.loive.consents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.access.MatterStep;
import vn.loive.access.SharedPart;
import vn.loive.database.Guarded;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.CodeName;

/** The parts in force by which agencies are told of persons. */
@Repository
class SharingRepository {

    private static final String IN_FORCE = """
            SELECT whose.id, whose.code_name, part.agency, part.step
            FROM identities.involvement AS part
            JOIN identities.subject AS whose ON whose.province = part.province AND whose.id = part.subject
            WHERE part.valid_from <= loive.instant() AND (part.valid_until IS NULL OR part.valid_until > loive.instant())
            """;

    private final JdbcClient jdbc;

    SharingRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A part in force.
     *
     * @param person of whom is told
     * @param codeName by what the person is spoken of
     * @param part who is told, and by which part
     */
    record PartInForce(SubjectId person, CodeName codeName, SharedPart part) {}

    /** Those of a person that the agency of whoever acts gave or has. */
    List<PartInForce> of(SubjectId person) {
        return jdbc.sql(IN_FORCE + "AND whose.id = ? ORDER BY part.valid_from, part.id")
                .param(person.value())
                .query(SharingRepository::part)
                .list();
    }

    /** Those of persons for whom the agency of whoever acts answers. */
    List<PartInForce> held() {
        return jdbc.sql(IN_FORCE + """
                        AND whose.province = ANY (loive.provinces()) AND whose.holder = ANY (loive.agencies())
                        AND NOT EXISTS (SELECT FROM identities.same_person AS link JOIN identities.involvement AS carried
                                ON carried.province = link.province AND carried.same_person = link.id
                            WHERE link.joined = whose.id AND link.undone_by IS NULL
                                AND carried.agency = part.agency AND carried.step = part.step)
                        ORDER BY whose.code_name, part.valid_from, part.id LIMIT 500
                        """).query(SharingRepository::part).list();
    }

    private static PartInForce part(ResultSet row, int number) throws SQLException {
        return new PartInForce(
                new SubjectId(row.getObject("id", UUID.class)),
                new CodeName(row.getString("code_name")),
                new SharedPart(row.getObject("agency", UUID.class), MatterStep.of(row.getString("step"))));
    }
}
