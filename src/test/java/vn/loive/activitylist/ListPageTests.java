package vn.loive.activitylist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.campaigns.CampaignId;
import vn.loive.outreach.OutreachScenario;
import vn.loive.shared.Actor;

/** The list of activities: what it may be filtered by, what it says of that, and what it adds up. */
@WholeProgramTest
class ListPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    OutreachScenario world;

    private Visitor officer;

    @BeforeEach
    void begin() {
        world.begin();
        officer = officerOf(world.leadDepartment());
    }

    @Test
    void theListShowsEachKindOfFigureAndItsTotal() throws Exception {
        world.anActivity().with(world.police()).broadcastMoreThan(600).register();
        world.anActivity().by(world.police()).broadcast(84).register();
        world.anActivity().by(world.womensUnion()).broadcastUncounted().register();
        world.anActivity().banners(48).register();

        Answer page = officerOf(world.police()).open("/activities");

        assertThat(page.text(".head p")).startsWith("Toàn tỉnh đã ghi 04 hoạt động.");
        assertThat(page.page().select("tbody td.n").eachText())
                .containsExactlyInAnyOrder("hơn 600 lượt", "84 lượt", "chưa nêu số", "48 băng rôn");
        assertThat(page.page().select("tfoot td.n").eachText()).containsExactly("hơn 684 lượt", "48 băng rôn");
        assertThat(page.text("tfoot .sub")).isEqualTo("01 cơ quan chưa nêu số lượt: Hội LHPN");
        assertThat(page.page().select("tbody .stamp").eachText()).containsExactlyInAnyOrder("phối hợp", "chủ trì");
    }

    @Test
    void aPartnerSeesAJointActivityWithoutAddingIt() throws Exception {
        world.anActivity().with(world.police()).broadcast(756).register();
        world.anActivity().by(world.womensUnion()).register();

        Answer page = officerOf(world.police())
                .open("/activities?agency=" + world.police().agency());

        assertThat(page.page().select("tbody td.n").eachText()).containsExactly("756 lượt không cộng");
        assertThat(page.text("tbody .stamp")).isEqualTo("phối hợp");
        assertThat(page.page().select("tfoot tr")).isEmpty();
        assertThat(officer.open("/activities?agency=" + world.leadDepartment().agency())
                        .text("tfoot td.n"))
                .isEqualTo("756 lượt");
    }

    @Test
    void aFilterThatStandsIsNamedAndClearedByItself() throws Exception {
        CampaignId campaign = world.theCampaign();
        world.anActivity().in(campaign).banners(5).register();
        world.anActivity().broadcast(7).register();

        Answer page = officer.open("/activities?kind=BANNER&campaign=" + campaign.value());

        assertThat(page.page().select("tbody tr")).hasSize(1);
        assertThat(page.text("#f-campaign option[selected]")).isEqualTo("Chiến dịch 30/7 năm 2021");
        assertThat(page.page().select(".asked li").eachText())
                .containsExactly("Hình thức: Băng rôn bỏ", "Chiến dịch: Chiến dịch 30/7 năm 2021 bỏ", "Bỏ lọc");
        assertThat(page.page().select(".asked a").eachAttr("href"))
                .containsExactly("/activities?campaign=" + campaign.value(), "/activities?kind=BANNER", "/activities");
    }

    @Test
    void thePlaceIsOneInWhichSomethingWasHeld() throws Exception {
        world.anActivity().at(world.tanHong()).banners(5).register();
        world.anActivity().broadcast(7).register();

        Answer page = officer.open("/activities?place=" + world.tanHong().value());

        assertThat(page.page().select("tbody td.n").eachText()).containsExactly("05 băng rôn");
        assertThat(page.page().select("#f-place option").eachText()).containsExactly("Tất cả", "Huyện Tân Hồng");
    }

    @Test
    void thePeriodAsksForWhatSharesADayWithIt() throws Exception {
        world.anActivity()
                .on(LocalDate.of(2021, 6, 20), LocalDate.of(2021, 7, 1))
                .broadcast(7)
                .register();
        world.anActivity().on(TODAY, TODAY).broadcast(9).register();

        assertThat(figures("?from=01/7/2021&to=31/7/2021")).containsExactly("07 lượt");
        assertThat(figures("?from=02/7/2021")).containsExactly("09 lượt");
        assertThat(figures("?to=31/7/2021")).containsExactly("07 lượt");
        assertThat(figures("?from=02/7/2021&to=31/7/2021")).isEmpty();
    }

    @Test
    void aPeriodIsChosenWithOneClick() throws Exception {
        Answer page = officer.open("/activities?kind=BANNER&from=01/8/2021&to=31/8/2021");

        assertThat(page.page().select("p.small a[href*=from]").eachText())
                .containsExactly("tháng này", "tháng trước", "quý này", "năm nay");
        assertThat(page.text("a[aria-current=true]")).isEqualTo("tháng này");
        assertThat(page.page().select("p.small a[href*=from]").eachAttr("href"))
                .contains("/activities?from=01%2F7%2F2021&to=31%2F7%2F2021&kind=BANNER");
    }

    @Test
    void aPeriodTypedWronglyIsRefusedAndKept() throws Exception {
        world.anActivity().register();

        Answer page = officer.open("/activities?from=31/6/2021&to=30/7/2021&kind=BROADCAST");
        Answer backwards = officer.open("/activities?from=30/7/2021&to=01/7/2021");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary a")).isEqualTo("Từ ngày: tháng 6 chỉ có 30 ngày");
        assertThat(page.page().expectFirst("#f-from").val()).isEqualTo("31/6/2021");
        assertThat(page.page().expectFirst("#f-to").val()).isEqualTo("30/7/2021");
        assertThat(page.text("#f-kind option[selected]")).isEqualTo("Phát thanh, truyền thanh");
        assertThat(page.page().select("table")).isEmpty();
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(backwards.page().select("#f-to[aria-invalid=true]")).hasSize(1);
    }

    @Test
    void aChoiceThatIsNoneIsNotAskedAndAnUnknownOneFindsNothing() throws Exception {
        world.anActivity().register();

        assertThat(figures("?campaign=x&kind=y&page=z&sort=id;DROP")).hasSize(1);
        assertThat(officer.open("/activities?agency=" + UUID.randomUUID()).text(".asked"))
                .startsWith("Cơ quan: không có trong danh sách");
        assertThat(officer.open("/activities?kind=LEAFLET").text(".empty"))
                .startsWith("Không có hoạt động đúng điều kiện lọc");
        assertThat(officer.open("/activities?topics=LAW").page().select("details[open] #f-topics"))
                .hasSize(1);
    }

    @Test
    void anEmptyRegisterSaysThatNothingEnteredIsNotZero() throws Exception {
        assertThat(officer.open("/activities").text(".empty")).contains("không có nghĩa là không phát sinh");
    }

    private List<String> figures(String query) throws Exception {
        return officer.open("/activities" + query).page().select("tbody td.n").eachText();
    }

    private Visitor officerOf(Actor actor) {
        return new Visitor(web, actor, Role.OFFICER);
    }
}
