package vn.loive.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.loive.accounts.AccountId;
import vn.loive.agencies.AgencyId;
import vn.loive.issuing.IssuedId;
import vn.loive.shared.ProvinceCode;

/** The columns of incoming documents and their steps. */
final class IncomingColumns {

    private IncomingColumns() {}

    static StatementSpec bind(IncomingFacts facts, StatementSpec sql) {
        return sql.param("arrived", facts.arrived())
                .param("sender", facts.sender())
                .param("symbol", facts.symbol())
                .param("day", facts.day(), Types.DATE)
                .param("type", facts.type())
                .param("subject", facts.subject())
                .param("due", facts.due(), Types.DATE)
                .param("copy", facts.copy().name())
                .param("copies", facts.copies());
    }

    static IncomingDocument document(ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        return new IncomingDocument(
                new IncomingId(row.getObject("id", UUID.class)),
                new ProvinceCode(row.getString("province")),
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getInt("number"),
                facts(row),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("state") == null ? null : step(row, "done_at"),
                Objects.requireNonNullElse(unit, ""));
    }

    private static IncomingFacts facts(ResultSet row) throws SQLException {
        return new IncomingFacts(
                row.getObject("arrived_on", LocalDate.class),
                row.getString("sender"),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("due", LocalDate.class),
                CopyKind.valueOf(row.getString("copy")),
                row.getInt("copies"));
    }

    /** The step of a row; its moment stands in the column of that name. */
    static IncomingStep step(ResultSet row, String moment) throws SQLException {
        IncomingState state = IncomingState.valueOf(row.getString("state"));
        return new IncomingStep(
                state,
                state == IncomingState.ASSIGNED ? row.getString("unit") : "",
                account(row.getObject("assignee", UUID.class)),
                issued(row.getObject("answer", UUID.class)),
                row.getString("reason"),
                row.getObject(moment, OffsetDateTime.class).toInstant());
    }

    private static @Nullable AccountId account(@Nullable UUID assignee) {
        return assignee == null ? null : new AccountId(assignee);
    }

    private static @Nullable IssuedId issued(@Nullable UUID answer) {
        return answer == null ? null : new IssuedId(answer);
    }
}
