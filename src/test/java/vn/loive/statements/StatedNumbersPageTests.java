package vn.loive.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.TestTime.MovableClock;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;

/** The numbers of reports and plans from 2020 to 2024 that no register has rows for, entered and read back; docs/numbers.md. */
@WholeProgramTest
class StatedNumbersPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    TwoProvinces world;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    MovableClock clock;

    private Visitor province;
    private Visitor foreignAffairs;

    @BeforeEach
    void inNovember2023() {
        world.begin();
        clock.pass(Duration.between(
                TwoProvinces.TODAY.atStartOfDay(), LocalDate.of(2023, 11, 1).atStartOfDay()));
        province = new Visitor(web, world.elsewhere(), Role.OFFICER);
        AgencyId office = agencies.standing(TwoProvinces.QUANG_NGAI, AgencyKind.FOREIGN_AFFAIRS, "Sở Ngoại vụ", "SNgV");
        foreignAffairs = new Visitor(web, agencies.actor(office, TwoProvinces.QUANG_NGAI), Role.OFFICER);
    }

    @Test
    void countsAreReadBackAsTheyWereSaid() throws Exception {
        assertThat(said("VOLUNTEER_TEAMS", "EXACT", "168", "16/10/2023", "")).isEqualTo("168 đội");
        assertThat(said("VOLUNTEERS", "EXACT", "hơn 1.200", "16/10/2023", "")).isEqualTo("hơn 1.200 tình nguyện viên");
        assertThat(said("MOUNTAIN_DISTRICTS_REACHED", "EXACT", "06", "01/12/2020", "31/10/2023"))
                .isEqualTo("06 huyện miền núi");
        assertThat(said("DIFFERENT_SLOGANS", "EXACT", "4", "01/7/2021", "31/7/2021"))
                .isEqualTo("04 thông điệp");
        assertThat(said("RECEPTION_FACILITIES", "EXACT", "3", "31/7/2021", "")).isEqualTo("03 cơ sở");
        assertThat(said("REVIEW_YEARS", "EXACT", "2", "18/11/2021", "")).isEqualTo("02 năm");
        assertThat(said("SIGNING_AGENCIES", "EXACT", "3", "18/11/2021", "")).isEqualTo("03 cơ quan");
        assertThat(said("KEY_TASKS", "EXACT", "5", "18/11/2021", "")).isEqualTo("05 nhiệm vụ trọng tâm");
        assertThat(said("LEVELS_REACHED", "EXACT", "2", "01/12/2020", "31/10/2023"))
                .isEqualTo("02 cấp");
    }

    @Test
    void kindsOfNothingAreReadBackAsTheyWereSaid() throws Exception {
        assertThat(said("VICTIMS_RECEIVED", "ZERO_IN_PERIOD", "", "01/7/2021", "31/7/2021"))
                .isEqualTo("không có tiếp nhận nạn nhân tháng 7/2021");
        assertThat(said("VICTIMS_RECEIVED", "ZERO_TO_DATE", "", "01/12/2020", "31/10/2023"))
                .isEqualTo("chưa tiếp nhận, xác minh, xác định nạn nhân từ 12/2020 đến 10/2023");
        assertThat(said("CRIMES_DETECTED", "ZERO_TO_DATE", "", "01/12/2020", "31/10/2023"))
                .isEqualTo("chưa phát hiện tội phạm mua bán người từ 12/2020 đến 10/2023");
        assertThat(said("VICTIMS_RECEIVED", "NIL_INFORMATION", "", "01/01/2016", "30/9/2020"))
                .isEqualTo("không nhận thông tin, chỉ đạo nào từ 01/2016 đến 9/2020");
        for (String claimed : List.of("INSPECTIONS", "LAW_PROPOSALS", "OFFICERS_INFORMED", "VICTIMS_RECEIVED")) {
            assertThat(said(claimed, "NOT_COUNTED", "", "01/12/2020", "31/10/2023"))
                    .isEqualTo("chưa nêu số");
        }
        assertThat(said("COMMUNITY_MODELS", "NOT_COUNTED", "", "16/10/2023", ""))
                .isEqualTo("chưa nêu số");
    }

    @Test
    void targetsAreSaidInPercentAndMayLieAhead() throws Exception {
        assertThat(said("TARGET_VICTIMS_SERVED", "EXACT", "100", "01/01/2024", "31/12/2024"))
                .startsWith("100% các trường hợp");
        assertThat(said("TARGET_PLACES_INFORMED", "EXACT", "100", "01/01/2024", "31/12/2024"))
                .startsWith("100% các địa phương");
        assertThat(said("TARGET_OFFICERS_TRAINED", "EXACT", "100", "01/01/2024", "31/12/2024"))
                .startsWith("100% cán bộ");
    }

    @Test
    void threeYearsThatAreThirtyFiveMonthsAreTakenWithAWarning() throws Exception {
        Answer page = open(province, "REVIEW_YEARS", "EXACT", "3", "01/12/2020", "31/10/2023");

        assertThat(page.text(".head p")).endsWith(": 03 năm.");
        assertThat(page.text(".notice")).contains("Số năm nhiều hơn thời gian đã ghi.");
        assertThat(open(province, "REVIEW_YEARS", "EXACT", "3", "01/12/2019", "30/11/2022")
                        .page()
                        .select(".notice"))
                .isEmpty();
    }

    @Test
    void theMonthsThatNobodyAnsweredForAreFound() throws Exception {
        open(foreignAffairs, "VICTIMS_RECEIVED", "NIL_INFORMATION", "", "01/01/2016", "30/9/2020");
        open(province, "VICTIMS_RECEIVED", "ZERO_TO_DATE", "", "01/12/2020", "31/10/2023");

        Answer page = province.open("/statements/coverage?from=01/01/2016&to=31/10/2023");

        assertThat(page.page().select("[data-found=gaps] li").eachText())
                .containsExactly("Từ 10/2020 đến 11/2020 chưa có cơ quan nào xác nhận");
        assertThat(page.page().select("[data-found=overlaps] li")).isEmpty();
        assertThat(page.page().select("tbody tr").eachText()).hasSize(3);
        assertThat(page.text("tbody tr")).contains("Sở Ngoại vụ", "Chỉ là không nhận thông tin");
    }

    @Test
    void daysThatAreAnsweredTwiceAreFound() throws Exception {
        open(foreignAffairs, "VICTIMS_RECEIVED", "NIL_INFORMATION", "", "01/01/2021", "30/9/2021");
        open(province, "VICTIMS_RECEIVED", "ZERO_IN_PERIOD", "", "01/7/2021", "31/12/2021");
        open(province, "VICTIMS_RECEIVED", "NOT_COUNTED", "", "01/01/2020", "31/12/2021");
        open(province, "CRIMES_DETECTED", "ZERO_IN_PERIOD", "", "01/01/2021", "31/12/2021");

        Answer page = province.open("/statements/coverage?subject=VICTIMS_RECEIVED&from=01/01/2021&to=31/12/2021");

        assertThat(page.page().select("[data-found=overlaps] li").eachText())
                .containsExactly("Từ 7/2021 đến 9/2021 có nhiều hơn một xác nhận");
        assertThat(page.page().select("[data-found=gaps] li")).isEmpty();
    }

    @Test
    void withoutAPeriodTheDaysRunUntilToday() throws Exception {
        open(province, "VICTIMS_RECEIVED", "ZERO_IN_PERIOD", "", "01/9/2023", "30/9/2023");

        assertThat(province.open("/statements/coverage")
                        .page()
                        .select("[data-found=gaps] li")
                        .eachText())
                .containsExactly("Từ 10/2023 đến 01/11/2023 chưa có cơ quan nào xác nhận");
    }

    @Test
    void aDistrictDoesNotAnswerForItsProvince() throws Exception {
        AgencyId district =
                agencies.standing(TwoProvinces.QUANG_NGAI, AgencyKind.DISTRICT_OFFICE, "Phòng LĐ-TBXH", "PLĐTBXH");
        Visitor office = new Visitor(web, agencies.actor(district, TwoProvinces.QUANG_NGAI), Role.OFFICER);
        open(office, "VICTIMS_RECEIVED", "ZERO_IN_PERIOD", "", "01/7/2021", "31/7/2021");

        assertThat(province.open("/statements/coverage").text("main")).contains("Chưa có cơ quan cấp tỉnh nào");
    }

    private String said(String subject, String figure, String number, String from, String to) throws Exception {
        String lede = open(province, subject, figure, number, from, to).text(".head p");
        assertThat(lede).startsWith("Sở LĐ-TBXH xác nhận: ").endsWith(".");
        return lede.substring("Sở LĐ-TBXH xác nhận: ".length(), lede.length() - 1);
    }

    private static Answer open(Visitor who, String subject, String figure, String number, String from, String to)
            throws Exception {
        MultiValueMap<String, String> form = who.open("/statements/new").form("/statements");
        form.set("subject", subject);
        form.set("figure", figure);
        form.set("number", number);
        form.set("from", from);
        form.set("to", to);
        Answer sent = who.send("/statements", form);
        assertThat(sent.status())
                .as(sent.page().select(".error-summary").text())
                .isEqualTo(303);
        return who.open(sent.location());
    }
}
