package vn.loive.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.DONG_THAP;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Queries;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyScenario;
import vn.loive.shared.Actor;

/** An agency keeps its posts and who holds them; the page says what is printed over each signature. */
@WholeProgramTest
class PostPageTests {

    @Autowired
    TwoProvinces provinces;

    @Autowired
    AgencyScenario world;

    @Autowired
    MockMvc web;

    private String base = "";
    private Actor keeper = new Actor(UUID.randomUUID(), UUID.randomUUID(), DONG_THAP, UUID.randomUUID());

    @BeforeEach
    void begin() {
        provinces.begin();
        keeper = provinces.leadDepartment();
        base = postsOf(keeper);
    }

    @Test
    void thePostsOfAnAgencySayHowEachSigns() throws Exception {
        enter("Giám đốc", PostRank.HEAD);
        enter("Phó Giám đốc", PostRank.DEPUTY);
        enter("Chánh Văn phòng", PostRank.STAFF);

        assertThat(own().open(base).text("table"))
                .contains("Giám đốc Người đứng đầu", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Không ký khi chưa được ủy quyền");

        Answer office = post("Chánh Văn phòng");
        MultiValueMap<String, String> authority = office.form(path("Chánh Văn phòng") + "/authority");
        authority.set("subject", "ký giấy mời");
        authority.set("begin", "01/7/2021");
        authority.set("end", "31/12/2021");
        assertThat(own().send(path("Chánh Văn phòng") + "/authority", authority).status())
                .isEqualTo(303);
        assertThat(own().open(base).text("table")).contains("TUQ. GIÁM ĐỐC CHÁNH VĂN PHÒNG");
        assertThat(own().open(base + "?day=01/02/2022").text("table")).doesNotContain("TUQ.");
    }

    @Test
    void theHeadOfASectionSignsForTheBodyByOrder() throws Exception {
        enter("Giám đốc", PostRank.HEAD);
        AgencyId section =
                world.section(TwoProvinces.agencyOf(provinces.leadDepartment()), DONG_THAP, "Phòng Bảo trợ xã hội");
        keeper = world.actor(section, DONG_THAP);
        base = postsOf(keeper);
        enter("Trưởng phòng", PostRank.HEAD);

        assertThat(own().open(base).text("table")).contains("TL. GIÁM ĐỐC TRƯỞNG PHÒNG");
    }

    @Test
    void theHolderIsNamedFromADay() throws Exception {
        enter("Giám đốc", PostRank.HEAD);
        MultiValueMap<String, String> fields = post("Giám đốc").form(path("Giám đốc") + "/holder");
        fields.set("name", "Nguyễn Văn Giả Định");
        fields.set("from", "30/02/2021");
        Answer refused = own().send(path("Giám đốc") + "/holder", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().expectFirst("#f-name").val()).isEqualTo("Nguyễn Văn Giả Định");

        fields.set("from", "01/7/2021");
        assertThat(own().send(path("Giám đốc") + "/holder", fields).status()).isEqualTo(303);
        assertThat(own().open(base).text("table")).contains("Nguyễn Văn Giả Định");
        assertThat(own().open(base + "?day=30/6/2021").text("table")).doesNotContain("Nguyễn Văn Giả Định");
        assertThat(officer(provinces.elsewhere()).open(base).text("table"))
                .as("who holds a post is known in the province only")
                .doesNotContain("Nguyễn Văn Giả Định");
    }

    @Test
    void aSecondHeadIsRefusedAndNothingTypedIsLost() throws Exception {
        enter("Giám đốc", PostRank.HEAD);

        Answer again = enter("Quyền Giám đốc", PostRank.HEAD);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text(".error-summary")).contains("Cơ quan đã có chức vụ người đứng đầu");
        assertThat(again.page().expectFirst("#f-title").val()).isEqualTo("Quyền Giám đốc");
    }

    @Test
    void anotherAgencyReadsAndKeepsNothing() throws Exception {
        enter("Giám đốc", PostRank.HEAD);
        Visitor police = officer(provinces.police());

        assertThat(police.open(base).page().select("main form[method=post]")).isEmpty();
        assertThat(police.open(path("Giám đốc")).status()).isEqualTo(403);
        MultiValueMap<String, String> holder = post("Giám đốc").form(path("Giám đốc") + "/holder");
        holder.set("name", "Trần Minh Họa");
        holder.set("from", "01/7/2021");
        holder.set("title", "Phó Giám đốc");
        holder.set("rank", "DEPUTY");
        for (String act : new String[] {path("Giám đốc") + "/holder", base}) {
            holder.set("form-id", UUID.randomUUID().toString());
            Answer refused = police.send(act, holder);
            assertThat(refused.status()).as(act).isEqualTo(422);
            assertThat(refused.text(".error-summary")).contains("Chức vụ của cơ quan khác");
        }
    }

    @Test
    void theListAsksTheSameOfTheDatabaseHoweverLongItIs() throws Exception {
        enter("Giám đốc", PostRank.HEAD);
        int one = queries();
        enter("Phó Giám đốc", PostRank.DEPUTY);
        enter("Chánh Văn phòng", PostRank.STAFF);

        assertThat(queries()).isEqualTo(one).isLessThan(12);
    }

    private int queries() throws Exception {
        own().open(base);
        return Queries.of(() -> own().open(base)).size();
    }

    private Answer enter(String title, PostRank rank) throws Exception {
        MultiValueMap<String, String> fields = own().open(base).form(base);
        fields.set("title", title);
        fields.set("rank", rank.name());
        fields.set("from", "01/01/2021");
        return own().send(base, fields);
    }

    private String path(String title) throws Exception {
        return own().open(base)
                .page()
                .expectFirst("th a:containsOwn(%s)".formatted(title))
                .attr("href");
    }

    private Answer post(String title) throws Exception {
        return own().open(path(title));
    }

    private static String postsOf(Actor actor) {
        return "/agencies/%s/posts".formatted(actor.agency());
    }

    private Visitor own() {
        return officer(keeper);
    }

    private Visitor officer(Actor actor) {
        return new Visitor(web, actor, Role.OFFICER);
    }
}
