package vn.loive.erasures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.CodeName;
import vn.loive.shared.ProvinceCode;

/** The persons for whom the actor's agency answers. */
@Repository
class KeptSubjectRepository {

    /** What is read of a person beside a row of ours; the person is called whose. */
    static final String COLUMNS =
            "whose.province AS whose_province, whose.id AS whose_id, whose.holder AS whose_holder, whose.code_name, whose.closed_on";

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    KeptSubjectRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person, held until the transaction ends, so that nobody erases, holds or asks beside us. */
    Optional<Subject> locked(SubjectId id) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM identities.subject AS whose
                        WHERE whose.id = ? AND whose.holder = ANY (loive.agencies()) FOR UPDATE
                        """)
                .param(id.value())
                .query(KeptSubjectRepository::subject)
                .optional();
    }

    /** The person, if the actor's agency answers for them. */
    Optional<Subject> find(SubjectId id) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM identities.subject AS whose
                        WHERE whose.id = ? AND whose.holder = ANY (loive.agencies())
                        """)
                .param(id.value())
                .query(KeptSubjectRepository::subject)
                .optional();
    }

    /** Whether other entries of the same person are joined to this one. */
    boolean othersAreJoinedTo(SubjectId id) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM identities.same_person AS link
                            JOIN identities.subject AS joined
                                ON joined.province = link.joined_province AND joined.id = link.joined
                            WHERE link.kept = ? AND link.undone_by IS NULL)
                        """).param(id.value()).query(Boolean.class).single();
    }

    /** Those whose matter was closed on this day or before, the oldest first. */
    List<Subject> closedUntil(LocalDate day) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM identities.subject AS whose
                        WHERE whose.province = ANY (loive.provinces()) AND whose.holder = ANY (loive.agencies())
                              AND whose.closed_on <= ?
                        ORDER BY whose.closed_on, whose.code_name LIMIT ?
                        """)
                .params(day, MOST)
                .query(KeptSubjectRepository::subject)
                .list();
    }

    static Subject subject(ResultSet row, int number) throws SQLException {
        return new Subject(
                new SubjectId(row.getObject("whose_id", UUID.class)),
                new ProvinceCode(row.getString("whose_province")),
                row.getObject("whose_holder", UUID.class),
                new CodeName(row.getString("code_name")),
                row.getObject("closed_on", LocalDate.class));
    }
}
