package vn.loive.activitylist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.TODAY;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Queries;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.outreach.OutreachScenario;
import vn.loive.shared.Actor;

/** The list of activities in each of its orders, page by page and as one to be printed. */
@WholeProgramTest
class ListOrderPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    OutreachScenario world;

    @Autowired
    AgencyScenario agencies;

    private Visitor officer;

    @BeforeEach
    void begin() {
        world.begin();
        officer = new Visitor(web, world.leadDepartment(), Role.OFFICER);
    }

    @Test
    void theLatestStandFirstAndTheHeadTurnsItRound() throws Exception {
        world.anActivity().broadcast(7).register();
        world.anActivity().on(TODAY, TODAY).broadcast(9).register();

        Answer page = officer.open("/activities?kind=BROADCAST");

        assertThat(page.page().select("tbody td.n").eachText()).containsExactly("09 lượt", "07 lượt");
        assertThat(page.page().select("th[aria-sort=descending]").eachText()).containsExactly("Thời gian");
        assertThat(page.page().select("thead a").eachAttr("href"))
                .containsExactly(
                        "/activities?kind=BROADCAST&sort=DAY_UP",
                        "/activities?kind=BROADCAST&sort=KIND_UP",
                        "/activities?kind=BROADCAST&sort=PLACE_UP",
                        "/activities?kind=BROADCAST&sort=LEAD_UP",
                        "/activities?kind=BROADCAST&sort=FIGURE_DOWN");
        assertThat(sorted("DAY_UP", "td.n")).containsExactly("07 lượt", "09 lượt");
    }

    @Test
    void kindsStandAsTheyAreListed() throws Exception {
        world.anActivity().banners(5).register();
        world.anActivity().broadcast(7).register();

        assertThat(sorted("KIND_UP", "th a")).containsExactly("Phát thanh, truyền thanh", "Băng rôn");
        assertThat(sorted("KIND_DOWN", "th a")).containsExactly("Băng rôn", "Phát thanh, truyền thanh");
        assertThat(officer.open("/activities?sort=KIND_UP").text("th[aria-sort=ascending]"))
                .isEqualTo("Hình thức");
    }

    @Test
    void agenciesStandInVietnameseOrder() throws Exception {
        for (String name :
                List.of("Đoàn thanh niên", "Ủy ban", "Dân quân", "Ban dân tộc", "Đài truyền thanh", "Âu tàu")) {
            world.anActivity().by(named(name)).register();
        }

        assertThat(sorted("LEAD_UP", "td:nth-child(4)"))
                .containsExactly("Âu tàu", "Ban dân tộc", "Dân quân", "Đài truyền thanh", "Đoàn thanh niên", "Ủy ban");
        assertThat(sorted("LEAD_DOWN", "td:nth-child(4)")).startsWith("Ủy ban", "Đoàn thanh niên");
    }

    @Test
    void whatHasNoPlaceOrNoNumberComesLastEitherWay() throws Exception {
        world.anActivity().broadcastUncounted().register();
        world.anActivity().at(world.tanHong()).broadcast(7).register();
        world.anActivity().at(world.tanHong()).banners(50).register();

        assertThat(sorted("PLACE_UP", "td:nth-child(3)"))
                .containsExactly("Huyện Tân Hồng", "Huyện Tân Hồng", "Toàn tỉnh");
        assertThat(sorted("PLACE_DOWN", "td:nth-child(3)")).endsWith("Toàn tỉnh");
        assertThat(sorted("FIGURE_UP", "td.n")).containsExactly("07 lượt", "50 băng rôn", "chưa nêu số");
        assertThat(sorted("FIGURE_DOWN", "td.n")).containsExactly("50 băng rôn", "07 lượt", "chưa nêu số");
    }

    @Test
    void totalsAreThoseOfAllPages() throws Exception {
        IntStream.rangeClosed(1, 51)
                .forEach(number -> world.anActivity().broadcast(number).register());

        Answer first = officer.open("/activities?sort=FIGURE_UP");
        Answer second = officer.open("/activities?sort=FIGURE_UP&page=2");
        Answer whole = officer.open("/activities?sort=FIGURE_UP&all=true");

        assertThat(first.page().select("tbody tr")).hasSize(50);
        assertThat(second.page().select("tbody td.n").eachText()).containsExactly("51 lượt");
        assertThat(second.text("tfoot td.n"))
                .isEqualTo(first.text("tfoot td.n"))
                .isEqualTo("1.326 lượt");
        assertThat(first.text("main")).contains("Dòng cộng tính trên tất cả 51 hoạt động");
        assertThat(first.page().select(".pager a[rel=next]").attr("href"))
                .isEqualTo("/activities?sort=FIGURE_UP&page=2");
        assertThat(whole.page().select("tbody tr")).hasSize(51);
        assertThat(whole.page().select(".pager")).isEmpty();
        assertThat(whole.text("main")).contains("Toàn bộ 51 hoạt động, không chia trang");
    }

    @Test
    void theListNeedsTheSameQueriesForManyAsForOne() throws Exception {
        world.anActivity().with(world.police()).at(world.tanHong()).register();
        List<String> one = Queries.of(() -> officer.open("/activities"));
        for (int number = 1; number <= 20; number++) {
            world.anActivity()
                    .with(world.womensUnion())
                    .banners(number, "Một", "Hai")
                    .register();
        }

        assertThat(Queries.of(() -> officer.open("/activities")))
                .hasSameSizeAs(one)
                .hasSizeLessThan(18);
    }

    private List<String> sorted(String order, String cells) throws Exception {
        return officer.open("/activities?sort=" + order)
                .page()
                .select("tbody " + cells)
                .eachText();
    }

    private Actor named(String name) {
        return agencies.actor(
                agencies.standing(TwoProvinces.DONG_THAP, AgencyKind.COMMUNE_PEOPLES_COMMITTEE, name, ""),
                TwoProvinces.DONG_THAP);
    }
}
