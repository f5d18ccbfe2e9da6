package vn.loive.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loive.documents.DocumentId;
import vn.loive.manuscript.LiveToken;
import vn.loive.shared.Period;

/** Periods in the words of reports and plans, and the year that a plan is about. */
class PeriodTokensTests {

    @Test
    void wholeYearsAreAStageAndAMonthOrAYearIsSaidAsItself() {
        assertThat(said("2016-01-01", "2020-12-31"))
                .isEqualTo("giai đoạn 2016-2020|năm 2016|tháng 01/2016|tháng 12/2020|05 năm");
        assertThat(said("2021-07-01", "2021-07-31"))
                .isEqualTo("tháng 7/2021|năm 2021|tháng 7/2021|tháng 7/2021|không thuộc nhiệm vụ");
        assertThat(said("2024-01-01", "2024-12-31")).startsWith("năm 2024|");
    }

    @Test
    void monthsThatAreNoWholeYearsAreSaidAsMonths() {
        assertThat(said("2020-12-01", "2021-07-31")).startsWith("từ tháng 12/2020 đến tháng 7/2021|năm 2020|");
        assertThat(said("2016-01-01", "2020-09-30")).startsWith("từ tháng 01/2016 đến tháng 9/2020|");
        assertThat(said("2021-01-01", "2021-05-31")).startsWith("từ tháng 01/2021 đến tháng 5/2021|");
        assertThat(said("2020-12-01", "2023-10-16")).startsWith("từ 01/12/2020 đến 16/10/2023|");
    }

    @Test
    void theYearsOfAReviewAreRoundedAsTitlesCountThem() {
        assertThat(said("2020-12-01", "2023-10-16")).endsWith("|tháng 12/2020|tháng 10/2023|03 năm");
        assertThat(said("2021-01-01", "2022-06-30")).endsWith("|02 năm");
        assertThat(said("2021-01-01", "2022-05-31")).endsWith("|01 năm");
    }

    @Test
    void aPlannedYearIsFoundAgainByWhatADraftIsAbout() {
        DocumentId above = new DocumentId(UUID.fromString("4f6b3c1e-0000-4000-8000-00000000abcd"));
        DocumentId other = new DocumentId(UUID.fromString("4f6b3c1e-0000-4000-8000-0000000fffff"));

        assertThat(PlannedYear.of(new PlannedYear(above, 2024).subject(), List.of(other, above)))
                .contains(new PlannedYear(above, 2024));
        assertThat(PlannedYear.of(new PlannedYear(above, 2025).subject(), List.of(above)))
                .contains(new PlannedYear(above, 2025));
        assertThat(PlannedYear.of(new PlannedYear(above, 2024).subject(), List.of(other)))
                .isEmpty();
        assertThatThrownBy(() -> new PlannedYear(above, 2010)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlannedYear(above, 2111)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String said(String from, String to) {
        return PeriodTokens.of(new Period(LocalDate.parse(from), LocalDate.parse(to))).stream()
                .map(LiveToken::said)
                .collect(Collectors.joining("|"));
    }
}
