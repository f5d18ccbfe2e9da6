package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The department that leads states the risk of a district, corrects it, and a district reads it. */
class RiskFlagJourneyTests {

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private final Visitor lead = Visitor.atADesk(PROGRAM);
    private final Visitor district = Visitor.atADesk(PROGRAM);

    @AfterEach
    void leave() {
        lead.close();
        district.close();
    }

    @Test
    void aDistrictIsMarkedCorrectedAndRead() {
        whenTheLeadMarksTanHong();
        andCorrectsItWithAReason();
        andStatesApartWhetherThereWereCases();
        thenADistrictReadsTheCriteriaAndNothingOfCases();
    }

    private void whenTheLeadMarksTanHong() {
        lead.signsInAs("tonghop.87").opens("places/869").follows("Xem thêm");
        lead.ticks("biên giới đất liền").ticks("có cửa khẩu");
        assertThat(Inspection.again(lead.page())).isEmpty();
        Screens.one("risk-form", lead.page());
        lead.presses("Ghi tiêu chí");
        assertThat(lead.reads()).contains("biên giới đất liền, có cửa khẩu", "bản 1");
    }

    private void andCorrectsItWithAReason() {
        lead.ticks("nghèo").presses("Ghi tiêu chí");
        assertThat(lead.reads()).contains("phải có lý do");
        lead.fills("Lý do sửa", "rà soát giữa năm").presses("Ghi tiêu chí");
        assertThat(lead.reads()).contains("bản 2", "rà soát giữa năm");
        Screens.one("risk-place", lead.page());
    }

    private void andStatesApartWhetherThereWereCases() {
        lead.follows("Phát sinh vụ việc").answers("Trong năm có vụ việc mua bán người", "Không phát sinh");
        Screens.one("risk-cases", lead.page());
        lead.presses("Xác nhận");
    }

    private void thenADistrictReadsTheCriteriaAndNothingOfCases() {
        district.signsInAs("thapmuoi.87").follows("Nguy cơ");
        assertThat(district.reads()).contains("Huyện Tân Hồng", "biên giới đất liền, có cửa khẩu, nghèo");
        Screens.one("risk-list", district.page());
        district.follows("Huyện Tân Hồng");
        assertThat(district.reads()).doesNotContain("Phát sinh").doesNotContain("Ghi tiêu chí");
        assertThat(district.status("/risks/869/cases")).isIn(403, 404);
    }
}
