package vn.loive.activitylist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.AudienceColumns;
import vn.loive.audiences.Reach;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.outreach.ActivityKind;
import vn.loive.shared.Period;

/**
 * What one activity adds to totals.
 *
 * @param lead the agency for which it counts
 * @param figure how many there were, in the unit of the kind
 * @param reach how many it reached; nothing when that is not stated, which is not zero
 */
record Counted(
        AgencyId lead,
        ActivityKind kind,
        Figure figure,
        @Nullable Reach reach) {

    static Counted of(ResultSet row) throws SQLException {
        ActivityKind kind = ActivityKind.valueOf(row.getString("kind"));
        Period days = new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
        FigureKind how = FigureKind.of(row.getString("figure_kind")).orElseThrow();
        return new Counted(
                new AgencyId(row.getObject("agency", UUID.class)),
                kind,
                how.figure(row.getObject("quantity", Long.class), kind.unit(), days),
                AudienceColumns.read(row).reach());
    }
}
