package vn.loive.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyLevel;
import vn.loive.agencies.Duty;
import vn.loive.agencies.ReportingChain;
import vn.loive.hotlines.HotlineLevel;
import vn.loive.posts.PostRank;
import vn.loive.ui.Choice;

/**
 * A column as the page explains it.
 *
 * @param name as in the heading
 * @param words what may stand in it, with what it means; none when it is no word of a list
 */
record DirectoryColumn(String name, List<Choice> words) {

    static DirectoryColumn of(DirectoryTable table, String name) {
        return new DirectoryColumn(
                name,
                switch (name) {
                    case "level" ->
                        table == DirectoryTable.HOTLINES
                                ? words(HotlineLevel.class, "hotlines.level.")
                                : words(AgencyLevel.class, "agencies.level.");
                    case "kind" -> words(AgencyKind.class, "agencies.kind.");
                    case "duty" -> words(Duty.class, "agencies.duty.");
                    case "chain" -> words(ReportingChain.class, "agencies.chain.");
                    case "rank" -> words(PostRank.class, "posts.rank.");
                    default -> List.of();
                });
    }

    private static List<Choice> words(Class<? extends Enum<?>> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> Choice.ofKey(one.name(), prefix + one.name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
