package vn.loive.demonstration;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.audiences.Audience;
import vn.loive.audiences.ChannelLevel;
import vn.loive.audiences.Reach;
import vn.loive.audiences.RiskGroup;
import vn.loive.audiences.Topic;
import vn.loive.demonstration.TextTable.Row;
import vn.loive.figures.FigureKind;
import vn.loive.figures.FigureReading;
import vn.loive.figures.Unit;

/** Reads whom an activity of the demonstration was meant for. */
final class DemonstrationAudiences {

    private DemonstrationAudiences() {}

    static Audience of(Row row) {
        return new Audience(
                reach(row),
                Set.of(),
                words(row, "groups", RiskGroup::valueOf),
                Set.of(),
                words(row, "topics", Topic::valueOf),
                Set.of(),
                words(row, "levels", ChannelLevel::valueOf),
                null,
                "");
    }

    private static @Nullable Reach reach(Row row) {
        return FigureReading.of(FigureKind.EXACT, row.text("reach")) instanceof FigureReading.Understood number
                ? new Reach(number.kind(), number.quantity(), Unit.valueOf(row.text("unit")))
                : null;
    }

    private static <E> Set<E> words(Row row, String column, Function<String, E> type) {
        List<String> words = row.several(column, "\\|");
        return words.stream().map(type).collect(Collectors.toSet());
    }
}
