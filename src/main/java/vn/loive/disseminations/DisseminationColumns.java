package vn.loive.disseminations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Listener;
import vn.loive.documents.DocumentId;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** The columns of a version of a dissemination. */
final class DisseminationColumns {

    private DisseminationColumns() {}

    /** Fills in the parameters of what a version says. */
    static StatementSpec bind(DisseminationFacts facts, StatementSpec sql) {
        return sql.param("document", value(facts.document(), DocumentId::value), Types.OTHER)
                .param("named", facts.named())
                .param("from", facts.days().from())
                .param("to", facts.days().to())
                .param(
                        "listeners",
                        facts.listeners().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("audience", facts.audience())
                .param("figureKind", facts.figureKind().code())
                .param("quantity", facts.quantity(), Types.BIGINT)
                .param("unit", facts.unit().code())
                .param("levels", facts.levels(), Types.INTEGER)
                .param("units", facts.units(), Types.INTEGER);
    }

    /** The dissemination of a row. */
    static Dissemination read(ResultSet row) throws SQLException {
        return new Dissemination(
                new DisseminationId(row.getObject("dissemination", UUID.class)),
                new ProvinceCode(row.getString("province")),
                new AgencyId(row.getObject("agency", UUID.class)),
                facts(row),
                row.getInt("version"),
                row.getBoolean("withdrawn") ? DisseminationState.WITHDRAWN : DisseminationState.STANDING);
    }

    private static DisseminationFacts facts(ResultSet row) throws SQLException {
        return new DisseminationFacts(
                value(row.getObject("document", UUID.class), DocumentId::new),
                row.getString("named"),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                Arrays.stream((String[]) row.getArray("listeners").getArray())
                        .map(Listener::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("audience"),
                FigureKind.of(row.getString("figure_kind")).orElseThrow(),
                row.getObject("quantity", Long.class),
                Unit.of(row.getString("unit")).orElseThrow(),
                row.getObject("levels", Integer.class),
                row.getObject("units", Integer.class));
    }

    private static <T, V> @Nullable V value(@Nullable T thing, Function<T, V> inside) {
        return thing == null ? null : inside.apply(thing);
    }
}
