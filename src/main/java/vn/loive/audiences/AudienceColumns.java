package vn.loive.audiences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.risks.RiskFlag;

/** The columns in which a table of somebody else's keeps an audience. */
public final class AudienceColumns {

    /** Their names. */
    public static final String NAMES = "reach_kind, reach_quantity, reach_unit, listeners, risk_groups, areas, topics,"
            + " movements, levels, setting, channel";

    /** Their parameters, in the same order. */
    public static final String VALUES = ":reachKind, :reachQuantity, :reachUnit, :listeners, :riskGroups, :areas,"
            + " :topics, :movements, :levels, :setting, :channel";

    private AudienceColumns() {}

    /** Fills in the parameters of {@link #VALUES}. */
    public static StatementSpec bind(StatementSpec statement, Audience audience) {
        Reach reach = audience.reach();
        return statement
                .param("reachKind", value(reach, there -> there.kind().code()), Types.VARCHAR)
                .param("reachQuantity", reach == null ? null : reach.quantity(), Types.BIGINT)
                .param("reachUnit", value(reach, there -> there.unit().code()), Types.VARCHAR)
                .param("listeners", names(audience.listeners()))
                .param("riskGroups", names(audience.riskGroups()))
                .param("areas", names(audience.areas()))
                .param("topics", names(audience.topics()))
                .param("movements", names(audience.movements()))
                .param("levels", names(audience.levels()))
                .param("setting", value(audience.setting(), SchoolSetting::name), Types.VARCHAR)
                .param("channel", audience.channel());
    }

    /** The audience of a row that has these columns. */
    public static Audience read(ResultSet row) throws SQLException {
        return new Audience(
                reach(row),
                several(row, "listeners", Listener::valueOf),
                several(row, "risk_groups", RiskGroup::valueOf),
                several(row, "areas", RiskFlag::valueOf),
                several(row, "topics", Topic::valueOf),
                several(row, "movements", Movement::valueOf),
                several(row, "levels", ChannelLevel::valueOf),
                value(row.getString("setting"), SchoolSetting::valueOf),
                row.getString("channel"));
    }

    private static @Nullable Reach reach(ResultSet row) throws SQLException {
        String kind = row.getString("reach_kind");
        return kind == null
                ? null
                : new Reach(
                        FigureKind.of(kind).orElseThrow(),
                        row.getObject("reach_quantity", Long.class),
                        Unit.of(row.getString("reach_unit")).orElseThrow());
    }

    private static <E> Set<E> several(ResultSet row, String column, Function<String, E> type) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(type)
                .collect(Collectors.toSet());
    }

    private static String[] names(Set<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static <T, V> @Nullable V value(@Nullable T thing, Function<T, V> inside) {
        return thing == null ? null : inside.apply(thing);
    }
}
