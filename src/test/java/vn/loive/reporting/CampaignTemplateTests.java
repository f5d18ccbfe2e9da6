package vn.loive.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class CampaignTemplateTests {

    @Test
    void theTemplateHoldsNoDigitAndItsThreePartsAndSections() throws Exception {
        String text =
                new ClassPathResource("reporting/campaign-report.vi.txt").getContentAsString(StandardCharsets.UTF_8);

        assertThat(text).doesNotContainPattern("[0-9]");
        assertThat(text.lines().filter(line -> line.startsWith("part:"))).hasSize(3);
        assertThat(text.lines().filter(line -> line.startsWith("section:"))).hasSize(3);
    }

    @Test
    void aSeriesIsJoinedAsPeopleRead() {
        assertThat(ReportTokens.series(List.of())).isEmpty();
        assertThat(ReportTokens.series(List.of("A"))).isEqualTo("A");
        assertThat(ReportTokens.series(List.of("A", "B", "C"))).isEqualTo("A; B và C");
    }
}
