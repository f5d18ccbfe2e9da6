package vn.loive.citations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loive.shared.Period;
import vn.loive.shared.VietnameseText;

/** Holds the number of years that a title says, such as "sơ kết 03 năm thực hiện …", against the period of a paper. */
public final class TitlePeriod {

    private static final Pattern YEARS = Pattern.compile("(?<![\\d/])0?(\\d{1,2}) nam(?! \\d{4})\\b");

    private TitlePeriod() {}

    /**
     * What looks wrong about a title.
     *
     * @param title the title or subject of a paper, possibly without any number of years
     * @param period the period that the paper tells about
     * @return a warning when the period has fewer full years than the title says, or a whole year more
     */
    public static Optional<DocumentWarning> warning(String title, Period period) {
        Matcher stated = YEARS.matcher(VietnameseText.fold(title));
        if (!stated.find() || fits(Integer.parseInt(stated.group(1)), period)) {
            return Optional.empty();
        }
        long months = ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1));
        return Optional.of(
                DocumentWarning.of(WarningKind.TITLE_PERIOD, stated.group(1), months / 12 + "", months % 12 + ""));
    }

    private static boolean fits(int years, Period period) {
        LocalDate end = period.to().plusDays(1);
        long full = ChronoUnit.YEARS.between(period.from(), end);
        return full == years;
    }
}
