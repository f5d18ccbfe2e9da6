package vn.loive.statements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.FigureKind;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** The rows of statements; each change adds a version, and the last one stands. */
@Repository
class StatementRepository {

    private final JdbcClient jdbc;

    StatementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Statement> find(StatementId id) {
        return jdbc.sql("SELECT * FROM statements.present WHERE statement = ?")
                .param(id.value())
                .query((row, number) -> statement(row))
                .optional();
    }

    List<Statement> list(StatementFilter filter) {
        Period period = filter.period();
        return jdbc.sql("""
                        SELECT * FROM statements.present
                        WHERE (CAST(:subject AS text) IS NULL OR subject = :subject)
                          AND (CAST(:from AS date) IS NULL OR (to_day >= :from AND from_day <= :to))
                          AND (CAST(:agency AS uuid) IS NULL OR agency = :agency OR :agency = ANY (partners))
                        ORDER BY to_day DESC, from_day DESC, subject, statement
                        """)
                .param("subject", value(filter.subject(), StatedSubject::name), Types.VARCHAR)
                .param("from", value(period, Period::from), Types.DATE)
                .param("to", value(period, Period::to), Types.DATE)
                .param("agency", value(filter.agency(), AgencyId::value), Types.OTHER)
                .query((row, number) -> statement(row))
                .list();
    }

    List<StatementVersion> history(StatementId id) {
        return jdbc.sql("""
                        SELECT made.agency, version.* FROM statements.version
                        JOIN statements.statement AS made
                          ON made.province = version.province AND made.id = version.statement
                        WHERE version.statement = ?
                        ORDER BY version.version DESC
                        """)
                .param(id.value())
                .query((row, number) -> new StatementVersion(
                        statement(row),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("account", UUID.class),
                        row.getString("reason")))
                .list();
    }

    void insert(Actor actor, Statement statement, Instant at) {
        jdbc.sql("INSERT INTO statements.statement (province, id, agency) VALUES (?, ?, ?)")
                .params(
                        statement.province().value(),
                        statement.id().value(),
                        statement.agency().value())
                .update();
        add(actor, statement, at, "");
    }

    /** Keeps a further version; answers whether its number was still free. */
    boolean add(Actor actor, Statement statement, Instant at, String reason) {
        return facts(statement.facts(), jdbc.sql("""
                        INSERT INTO statements.version
                            (province, statement, version, subject, figure_kind, quantity, unit, from_day, to_day,
                             partners, source, note, opening, withdrawn, reason, account, at)
                        VALUES (:province, :id, :version, :subject, :figureKind, :quantity, :unit, :from, :to,
                                :partners, :source, :note, :opening, :withdrawn, :reason, :account, :at)
                        ON CONFLICT DO NOTHING
                        """))
                        .param("province", statement.province().value())
                        .param("id", statement.id().value())
                        .param("version", statement.version())
                        .param("withdrawn", !statement.stands())
                        .param("reason", reason)
                        .param("account", actor.account())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static StatementSpec facts(StatementFacts facts, StatementSpec sql) {
        return sql.param("subject", facts.subject().name())
                .param("figureKind", facts.figureKind().code())
                .param("quantity", facts.quantity(), Types.BIGINT)
                .param("unit", facts.subject().unit().code())
                .param("from", facts.days().from())
                .param("to", facts.days().to())
                .param(
                        "partners",
                        facts.partners().stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("source", facts.source())
                .param("note", facts.note())
                .param("opening", facts.opening());
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                new StatementId(row.getObject("statement", UUID.class)),
                new ProvinceCode(row.getString("province")),
                new AgencyId(row.getObject("agency", UUID.class)),
                facts(row),
                row.getInt("version"),
                row.getBoolean("withdrawn") ? StatementState.WITHDRAWN : StatementState.STANDING);
    }

    private static StatementFacts facts(ResultSet row) throws SQLException {
        return new StatementFacts(
                StatedSubject.valueOf(row.getString("subject")),
                FigureKind.of(row.getString("figure_kind")).orElseThrow(),
                row.getObject("quantity", Long.class),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                Arrays.stream((UUID[]) row.getArray("partners").getArray())
                        .map(AgencyId::new)
                        .collect(Collectors.toSet()),
                row.getString("source"),
                row.getString("note"),
                row.getBoolean("opening"));
    }

    private static <T, V> @Nullable V value(@Nullable T thing, Function<T, V> inside) {
        return thing == null ? null : inside.apply(thing);
    }
}
