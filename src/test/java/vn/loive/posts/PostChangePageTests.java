package vn.loive.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.DONG_THAP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Queries;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.shared.Actor;

/** A post ends and is put right, and so is who held it; what stood before stays readable. */
@WholeProgramTest
@RecordApplicationEvents
class PostChangePageTests {

    private static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);

    @Autowired
    AgencyScenario world;

    @Autowired
    Posts posts;

    @Autowired
    Signers signers;

    @Autowired
    PostChangeRepository holdings;

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationEvents events;

    private AgencyId department = new AgencyId(UUID.randomUUID());
    private AgencyId heir = department;
    private Actor own = nobody();
    private String path = "";
    private PostId deputy = new PostId(UUID.randomUUID());

    @BeforeEach
    void begin() {
        department = world.standing(DONG_THAP, AgencyKind.LEAD_DEPARTMENT, "Sở Thí Dụ", "STD");
        heir = world.standing(DONG_THAP, AgencyKind.HEALTH, "Sở Kế Thừa", "SKT");
        own = world.actor(department, DONG_THAP);
        opened("Giám đốc", PostRank.HEAD);
        deputy = opened("Phó Giám đốc", PostRank.DEPUTY);
        path = "/agencies/%s/posts/%s".formatted(department.value(), deputy.value());
    }

    @Test
    void aPostEndsOnADayAndEarlierDocumentsStillFindIt() throws Exception {
        assertThat(end("30/6/2021").status()).isEqualTo(303);

        assertThat(lines(LocalDate.of(2021, 6, 30))).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(signing(LocalDate.of(2021, 7, 1))).isEqualTo(Signing.CannotSign.NOT_IN_POST);
        assertThat(officer(own).open(path + "/change").text("tbody")).contains("Phó Giám đốcCấp phó", "ghi ngày cuối");
        assertThat(events.stream(PostEvent.PostEnded.class)).hasSize(1);
        assertThat(officer(own).open(path).text(".facts")).contains("đến 30/6/2021");
    }

    @Test
    void noPostEndsBeforeItBeginsOrTwice() throws Exception {
        Answer refused = end("31/12/2020");
        assertThat(refused.text(".error-summary")).contains("Ngày cuối trước ngày đầu");
        assertThat(refused.page().expectFirst("#f-title").val())
                .as("the form beside it stays filled in")
                .isEqualTo("Phó Giám đốc");
        MultiValueMap<String, String> read = form("/change", "/change/end", Map.of("last", "30/6/2021"));
        end("30/6/2021");

        assertThat(again("/change/end", read).text(".error-summary")).contains("Đã ghi ngày cuối");
        assertThat(officer(own).open(path + "/change").page().select("[name=last]"))
                .isEmpty();
    }

    @Test
    void aPostThatSomebodyHoldsEndsOnlyAfterHeLeft() throws Exception {
        String holder = "/holders/" + appointed("Nguyễn Văn Giả Định", BEGIN);
        assertThat(end("30/6/2021").text(".error-summary")).contains("Có người giữ chức vụ ngoài thời gian này");

        assertThat(send(holder, holder + "/end", Map.of("last", "30/6/2021")).status())
                .isEqualTo(303);
        assertThat(end("30/6/2021").status()).isEqualTo(303);
        assertThat(world.as(own, () -> posts.holder(deputy, LocalDate.of(2021, 6, 30))))
                .contains("Nguyễn Văn Giả Định");
        assertThat(events.stream(PostEvent.HolderLeft.class)).hasSize(1);
    }

    @Test
    void whatWasEnteredWronglyIsPutRightWithAReasonAndKept() throws Exception {
        Map<String, String> right = Map.of("title", "Phó Giám đốc phụ trách", "from", "15/01/2021");
        Answer missing = send("/change", "/change", right);
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text(".error-summary")).contains("Lý do");
        assertThat(missing.page().expectFirst("#f-title").val()).isEqualTo("Phó Giám đốc phụ trách");

        MultiValueMap<String, String> fields = form("/change", "/change", right);
        fields.set("reason", "ghi nhầm ngày quyết định");
        assertThat(again("/change", fields).status()).isEqualTo(303);
        assertThat(lines(LocalDate.of(2021, 2, 1))).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC PHỤ TRÁCH");
        assertThat(signing(BEGIN)).isEqualTo(Signing.CannotSign.NOT_IN_POST);
        assertThat(officer(own).open(path + "/change").text("tbody"))
                .contains("Phó Giám đốcCấp phó từ 01/01/2021 ghi nhầm ngày quyết định");
        assertThat(events.stream(PostEvent.PostCorrected.class)).hasSize(1);
    }

    @Test
    void aPageThatSomebodyElseOvertookChangesNothing() throws Exception {
        Map<String, String> right = Map.of("title", "Phó Giám đốc thường trực", "reason", "ghi nhầm");
        MultiValueMap<String, String> read = form("/change", "/change", right);
        send("/change", "/change", Map.of("title", "Phó Giám đốc khác", "reason", "ghi nhầm"));

        Answer refused = again("/change", read);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Người khác đã sửa từ khi mở trang");
        assertThat(lines(BEGIN)).contains("PHÓ GIÁM ĐỐC KHÁC");
    }

    @Test
    void noCorrectionMakesASecondHeadOrTheSamePostTwice() throws Exception {
        assertThat(send("/change", "/change", Map.of("rank", "HEAD", "reason", "x"))
                        .text(".error-summary"))
                .contains("đã có chức vụ người đứng đầu");
        assertThat(send("/change", "/change", Map.of("title", "giám đốc", "reason", "x"))
                        .text(".error-summary"))
                .contains("Đã ghi từ trước");
    }

    @Test
    void aHolderIsPutRightAndNobodyHoldsAPostTwice() throws Exception {
        UUID first = appointed("Trần Minh Hoa", BEGIN);
        appointed("Phạm Thị Thí Dụ", LocalDate.of(2021, 7, 1));
        String holder = "/holders/" + first;
        Map<String, String> right = Map.of("name", "Trần Minh Họa", "reason", "thiếu dấu");

        assertThat(send(holder, holder, Map.of("to", "", "reason", "x")).text(".error-summary"))
                .contains("Người khác giữ chức vụ trong thời gian này");
        assertThat(send(holder, holder, Map.of("from", "01/12/2020", "reason", "x"))
                        .text(".error-summary"))
                .contains("Chức vụ không có hiệu lực");
        MultiValueMap<String, String> read = form(holder, holder, right);
        assertThat(send(holder, holder, right).status()).isEqualTo(303);
        assertThat(again(holder, read).text(".error-summary")).contains("Người khác đã sửa");

        assertThat(world.as(own, () -> posts.holder(deputy, BEGIN))).contains("Trần Minh Họa");
        assertThat(officer(own).open(path + holder).text("tbody"))
                .contains("Trần Minh Hoa từ 01/01/2021 đến 30/6/2021 thiếu dấu");
    }

    @Test
    void onlyTheAgencyOrItsHeirChangesIt() throws Exception {
        String holder = "/holders/" + appointed("Nguyễn Văn Giả Định", BEGIN);
        Actor other = world.actor(heir, DONG_THAP);
        MultiValueMap<String, String> ending = form("/change", "/change/end", Map.of("last", "30/6/2021"));
        MultiValueMap<String, String> leaving = form(holder, holder + "/end", Map.of("last", "30/6/2021"));
        for (String page : List.of("", "/change", holder)) {
            assertThat(officer(other).open(path + page).status()).as(page).isEqualTo(403);
        }
        assertThat(officer(other).send(path + holder + "/end", leaving).text(".error-summary"))
                .contains("Chức vụ của cơ quan khác");

        world.succession(department, heir, LocalDate.of(2021, 2, 1), Duty.ALL);
        leaving.set("form-id", UUID.randomUUID().toString());
        assertThat(officer(other).send(path + holder + "/end", leaving).status())
                .isEqualTo(303);
        assertThat(officer(other).send(path + "/change/end", ending).status()).isEqualTo(303);
        Answer page = officer(other).open(path);
        assertThat(page.page().select("main form[method=post]"))
                .as("nothing new under its name")
                .isEmpty();
    }

    @Test
    void thePageAsksTheSameOfTheDatabaseHoweverManyHeldThePost() throws Exception {
        appointed("Nguyễn Văn Giả Định", BEGIN);
        int one = queries();
        appointed("Trần Minh Họa", LocalDate.of(2021, 3, 1));
        appointed("Phạm Thị Thí Dụ", LocalDate.of(2021, 6, 1));

        assertThat(queries()).isEqualTo(one).isLessThan(12);
    }

    private int queries() throws Exception {
        officer(own).open(path);
        return Queries.of(() -> officer(own).open(path)).size();
    }

    private Answer end(String last) throws Exception {
        return send("/change", "/change/end", Map.of("last", last));
    }

    private Answer send(String page, String act, Map<String, String> typed) throws Exception {
        return officer(own).send(path + act, form(page, act, typed));
    }

    private MultiValueMap<String, String> form(String page, String act, Map<String, String> typed) throws Exception {
        MultiValueMap<String, String> fields = officer(own).open(path + page).form(path + act);
        typed.forEach(fields::set);
        return fields;
    }

    private Answer again(String act, MultiValueMap<String, String> fields) throws Exception {
        return officer(own).send(path + act, fields);
    }

    private PostId opened(String title, PostRank rank) {
        return world.as(own, () -> {
            assertThat(posts.open(own, department, title, rank, BEGIN)).isNull();
            return posts.of(department, BEGIN).stream()
                    .filter(post -> post.title().equals(title))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    private UUID appointed(String name, LocalDate from) {
        return world.as(own, () -> {
            assertThat(posts.appoint(own, deputy, name, from)).isNull();
            return holdings.holders(deputy).getFirst().id();
        });
    }

    private Signing signing(LocalDate day) {
        return world.as(own, () -> signers.signature(department, deputy, day));
    }

    private List<String> lines(LocalDate day) {
        return signing(day) instanceof Signing.By by ? by.signature().lines() : List.of();
    }

    private Visitor officer(Actor actor) {
        return new Visitor(web, actor, Role.OFFICER);
    }

    private static Actor nobody() {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), DONG_THAP, UUID.randomUUID());
    }
}
