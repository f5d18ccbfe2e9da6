package vn.loive.tableentry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.agencyOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import vn.loive.audiences.Audience;
import vn.loive.audiences.Reach;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.outreach.Activities;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityFacts;
import vn.loive.outreach.ActivityKind;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** An office enters a month of activities on one page. */
@WholeProgramTest
class TablePageTests {

    private static final String TABLE = "/activities/table";
    private static final String JULY = TABLE + "?month=2021-07";

    @Autowired
    MockMvc web;

    @Autowired
    TwoProvinces world;

    @Autowired
    Activities activities;

    private Actor office;
    private Visitor officer;

    @BeforeEach
    void begin() {
        world.begin();
        office = world.leadDepartment();
        officer = new Visitor(web, office, Role.OFFICER);
    }

    @Test
    void filledRowsAreEnteredAndEmptyOnesLeftOut() throws Exception {
        MultiValueMap<String, String> form = july();
        row(form, 1, "BROADCAST", "5", "hơn 600");
        row(form, 3, "BANNER", "30/7/2021", "48");
        form.set("place-3", world.tanHong().value().toString());
        row(form, 4, "SESSION", "12", "");
        form.set("figure-4", "NOT_COUNTED");
        form.set("reach-4", "1.200");
        form.set("reachUnit-4", "ATTENDANCES");

        Answer sent = officer.send(TABLE, form);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(facts())
                .containsExactlyInAnyOrder(
                        facts(ActivityKind.BROADCAST, day(5), FigureKind.MORE_THAN, 600L, Audience.UNSTATED),
                        facts(ActivityKind.SESSION, day(12), FigureKind.NOT_COUNTED, null, attendances()),
                        banners(day(30), 48));
        assertThat(officer.open(sent.location()).text(".notice")).startsWith("Đã ghi 03 hoạt động.");
    }

    @Test
    void oneRowThatCannotBeReadKeepsAllOutAndLosesNothing() throws Exception {
        MultiValueMap<String, String> form = july();
        row(form, 1, "BROADCAST", "5/7/2021", "24");
        row(form, 2, "", "31/6/2021", "0");

        Answer sent = officer.send(TABLE, form);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(facts()).isEmpty();
        assertThat(sent.page().select(".error-summary a").eachText())
                .anySatisfy(says -> assertThat(says).startsWith("Dòng 2, Hình thức:"))
                .anySatisfy(says -> assertThat(says).startsWith("Dòng 2, Từ ngày: tháng 6 chỉ có 30 ngày"))
                .anySatisfy(says -> assertThat(says).startsWith("Dòng 2, Số lượng: Không phát sinh thì không ghi"));
        assertThat(sent.page().select("#f-kind-2-e, #f-from-2-e, #f-number-2-e"))
                .hasSize(3);
        MultiValueMap<String, String> again = sent.form(TABLE);
        again.remove("_csrf");
        form.remove("_csrf");
        assertThat(again).isEqualTo(form);
    }

    @Test
    void oneRowThatTheRegisterRefusesKeepsAllOut() throws Exception {
        MultiValueMap<String, String> form = july();
        row(form, 1, "BROADCAST", "5", "24");
        row(form, 2, "LEAFLET", "03/8/2021", "100");

        Answer sent = officer.send(TABLE, form);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select("[aria-invalid]").eachAttr("name")).containsExactly("to-2");
        assertThat(facts()).isEmpty();
        form.set("skip-2", "true");
        assertThat(officer.send(TABLE, form).status()).isEqualTo(303);
        assertThat(facts()).hasSize(1);
    }

    @Test
    void furtherRowsComeWithoutLosingWhatWasTyped() throws Exception {
        MultiValueMap<String, String> form = july();
        row(form, 10, "BROADCAST", "5", "24");
        form.set("more", "10");

        Answer sent = officer.send(TABLE, form);

        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.page().select("tbody tr")).hasSize(20);
        assertThat(sent.form(TABLE).getFirst("number-10")).isEqualTo("24");
        assertThat(facts()).isEmpty();
    }

    @Test
    void whatLooksLikeAnotherIsAskedAboutOnce() throws Exception {
        entered(banners(day(30), 48));
        MultiValueMap<String, String> form = july();
        row(form, 1, "BANNER", "30", "2");
        form.set("place-1", world.tanHong().value().toString());
        row(form, 2, "BROADCAST", "5", "24");
        row(form, 3, "BROADCAST", "5", "25");

        Answer asked = officer.send(TABLE, form);

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.text(".notice")).startsWith("Có 02 dòng giống hoạt động đã ghi.");
        assertThat(asked.page().select("tr:has(.stamp) th").eachText()).containsExactly("Dòng 1", "Dòng 3");
        assertThat(facts()).hasSize(1);
        assertThat(officer.send(TABLE, asked.form(TABLE)).status()).isEqualTo(303);
        assertThat(facts()).hasSize(4);
    }

    @Test
    void sendingTwiceEntersOnce() throws Exception {
        MultiValueMap<String, String> form = july();
        row(form, 1, "BROADCAST", "5", "24");

        Answer first = officer.send(TABLE, form);
        Answer second = officer.send(TABLE, form);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(facts()).hasSize(1);
    }

    @Test
    void anEmptyTableEntersNothing() throws Exception {
        Answer sent = officer.send(TABLE, july());

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.text(".error-summary")).contains("Chưa có dòng nào để ghi");
    }

    @Test
    void lastMonthIsCopiedToTheSameDaysWithoutItsNumbers() throws Exception {
        entered(facts(ActivityKind.SESSION, june(30), FigureKind.EXACT, 3L, attendances()));
        entered(banners(june(5), 48));
        entered(facts(ActivityKind.POSTER, day(1), FigureKind.EXACT, 1L, Audience.UNSTATED));

        Answer page = officer.open(JULY + "&copy=true");
        MultiValueMap<String, String> form = page.form(TABLE);

        assertThat(page.text(".notice")).startsWith("Đã chép 02 hoạt động của tháng 6/2021.");
        assertThat(page.page().select("tbody tr")).hasSize(10);
        assertThat(form.getFirst("kind-1")).isEqualTo("BANNER");
        assertThat(form.getFirst("from-1")).isEqualTo("05/7/2021");
        assertThat(form.getFirst("place-1")).isEqualTo(world.tanHong().value().toString());
        assertThat(form.getFirst("to-2")).isEqualTo("30/7/2021");
        assertThat(List.of("number-1", "number-2", "reach-2")).allMatch(field -> "".equals(form.getFirst(field)));
        assertThat(officer.send(TABLE, form).status()).isEqualTo(422);
        form.set("number-1", "50");
        form.set("skip-2", "true");
        assertThat(officer.send(TABLE, form).status()).isEqualTo(303);
        assertThat(facts()).contains(banners(day(5), 50)).hasSize(4);
    }

    @Test
    void aCopiedRowWhoseDayIsStillToComeIsLeftOutAtFirst() throws Exception {
        entered(banners(day(2), 48));
        entered(banners(day(30), 48));

        Answer page = officer.open(TABLE + "?copy=true");

        assertThat(page.page().select("input[name^=skip]").eachAttr("name")).containsExactly("skip-1", "skip-2");
        assertThat(page.page().select("input[name^=skip][checked]").eachAttr("name"))
                .containsExactly("skip-2");
    }

    @Test
    void aLongMonthAsksTheDatabaseNoMoreOftenThanAShortOne() throws Exception {
        entered(banners(june(1), 48));
        int few = queries();
        for (int day = 2; day <= 12; day++) {
            entered(banners(june(day), day));
        }

        assertThat(queries()).isEqualTo(few);
    }

    @Test
    void theRegisterLeadsToTheTableWhoeverMayEnter() throws Exception {
        Visitor auditor = new Visitor(web, office, Role.AUDITOR);

        assertThat(officer.open("/activities").page().select("a[href=" + TABLE + "]"))
                .hasSize(1);
        assertThat(auditor.open("/activities").page().select("a[href=" + TABLE + "]"))
                .isEmpty();
        assertThat(auditor.open(TABLE).status()).isEqualTo(403);
    }

    private int queries() throws Exception {
        return Queries.of(() -> officer.open(JULY + "&copy=true")).size();
    }

    private MultiValueMap<String, String> july() throws Exception {
        return officer.open(JULY).form(TABLE);
    }

    private static void row(MultiValueMap<String, String> form, int number, String kind, String from, String count) {
        form.set("kind-" + number, kind);
        form.set("from-" + number, from);
        form.set("number-" + number, count);
    }

    private List<ActivityFacts> facts() {
        return world
                .as(office, () -> activities.on(new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31))))
                .stream()
                .filter(activity -> activity.lead().equals(agencyOf(office)))
                .map(Activity::facts)
                .toList();
    }

    private void entered(ActivityFacts facts) {
        world.as(office, () -> activities.register(office, facts));
    }

    private ActivityFacts banners(LocalDate day, long count) {
        return new ActivityFacts(
                ActivityKind.BANNER,
                null,
                world.tanHong(),
                new Period(day, day),
                FigureKind.EXACT,
                count,
                Set.of(),
                List.of(),
                "",
                Audience.UNSTATED);
    }

    private static ActivityFacts facts(
            ActivityKind kind, LocalDate day, FigureKind how, @Nullable Long count, Audience audience) {
        return new ActivityFacts(kind, null, null, new Period(day, day), how, count, Set.of(), List.of(), "", audience);
    }

    private static Audience attendances() {
        return Audience.reached(new Reach(FigureKind.EXACT, 1200L, Unit.ATTENDANCES));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2021, 7, day);
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2021, 6, day);
    }
}
