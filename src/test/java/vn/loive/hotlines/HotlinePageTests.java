package vn.loive.hotlines;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.DONG_THAP;

import java.time.LocalDate;
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
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.shared.Actor;

/** An agency enters a number it answers for, everybody reads it, and it ends the number itself. */
@WholeProgramTest
class HotlinePageTests {

    private static final LocalDate DAY_BEFORE = LocalDate.of(2021, 6, 30);

    @Autowired
    TwoProvinces provinces;

    @Autowired
    AgencyScenario world;

    @Autowired
    MockMvc web;

    @BeforeEach
    void begin() {
        provinces.begin();
    }

    @Test
    void aNumberIsEnteredReadAndEndedByItsOwner() throws Exception {
        Visitor owner = officer(provinces.leadDepartment());
        assertThat(enter(owner, "18001581").status()).isEqualTo(303);

        assertThat(officer(provinces.elsewhere()).open("/agencies/hotlines").text("main"))
                .contains("18001581", "Sở LĐ-TBXH", "tư vấn");
        String end = owner.open("/agencies/hotlines")
                .page()
                .expectFirst("td a[href$=/end]")
                .attr("href");
        MultiValueMap<String, String> fields = owner.open(end).form(end);
        fields.set("last", "01/01/2020");
        assertThat(owner.send(end, fields).status()).isEqualTo(422);
        fields.set("last", "31/7/2021");
        assertThat(owner.send(end, fields).status()).isEqualTo(303);
        assertThat(owner.open("/agencies/hotlines").text("main")).doesNotContain("18001581");
        assertThat(owner.open("/agencies/hotlines?day=30/7/2021").text("main")).contains("18001581");
    }

    @Test
    void anotherAgencyEndsNothing() throws Exception {
        Visitor owner = officer(provinces.leadDepartment());
        enter(owner, "18001581");
        String end = owner.open("/agencies/hotlines")
                .page()
                .expectFirst("td a[href$=/end]")
                .attr("href");

        Visitor police = officer(provinces.police());
        assertThat(police.open("/agencies/hotlines").page().select("td a[href$=/end]"))
                .isEmpty();
        assertThat(police.open(end).status()).isEqualTo(403);
        MultiValueMap<String, String> fields = owner.open(end).form(end);
        fields.set("last", "31/7/2021");
        Answer refused = police.send(end, fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Số của cơ quan khác");
        assertThat(owner.open("/agencies/hotlines").text("main")).contains("18001581");
    }

    @Test
    void whoTookOverTheDutyEndsTheNumberLeftAndEntersItsOwn() throws Exception {
        AgencyId old = world.until(DAY_BEFORE, DONG_THAP, AgencyKind.HEALTH, "Chi cục cũ", "CC");
        AgencyId heir = world.since(DAY_BEFORE.plusDays(1), DONG_THAP, AgencyKind.HEALTH, "Sở Y tế", "SYT");
        enter(officer(world.actor(old, DONG_THAP)), "18001581");
        world.succession(old, heir, DAY_BEFORE.plusDays(1), Duty.ALL);
        Visitor successor = officer(world.actor(heir, DONG_THAP));

        String end = successor
                .open("/agencies/hotlines")
                .page()
                .expectFirst("td a[href$=/end]")
                .attr("href");
        MultiValueMap<String, String> fields = successor.open(end).form(end);
        fields.set("last", "31/7/2021");
        assertThat(successor.send(end, fields).status()).isEqualTo(303);
        enter(successor, "18001582");
        assertThat(successor.open("/agencies/hotlines").text("main"))
                .doesNotContain("18001581")
                .contains("18001582", "Sở Y tế");
    }

    @Test
    void theListAsksTheSameOfTheDatabaseHoweverLongItIs() throws Exception {
        Visitor owner = officer(provinces.leadDepartment());
        enter(owner, "18001581");
        int one = queries(owner);
        enter(owner, "18001582");
        enter(owner, "18001583");

        assertThat(queries(owner)).isEqualTo(one).isLessThan(10);
    }

    private static int queries(Visitor visitor) throws Exception {
        visitor.open("/agencies/hotlines");
        return Queries.of(() -> visitor.open("/agencies/hotlines")).size();
    }

    @Test
    void theNumberOfTheCountryStandsBesideThoseOfTheProvince() throws Exception {
        enter(officer(provinces.leadDepartment()), "111");
        enter(officer(provinces.police()), "18001581");

        assertThat(officer(provinces.elsewhere())
                        .open("/agencies/hotlines")
                        .page()
                        .select("tbody tr")
                        .eachText())
                .anySatisfy(row -> assertThat(row).contains("111", "tư vấn"))
                .anySatisfy(row -> assertThat(row).contains("18001581"));
    }

    @Test
    void theSameNumberIsNotEnteredTwice() throws Exception {
        Visitor owner = officer(provinces.leadDepartment());
        enter(owner, "18001581");

        Answer again = enter(owner, "18001581");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text(".error-summary")).contains("Số này đã ghi");
    }

    private static Answer enter(Visitor visitor, String number) throws Exception {
        MultiValueMap<String, String> fields =
                visitor.open("/agencies/hotlines/new").form("/agencies/hotlines");
        fields.set("number", number);
        fields.set("name", "Tổng đài của tỉnh");
        fields.set("purpose", "tư vấn, tiếp nhận thông tin");
        fields.set("from", "01/01/2021");
        return visitor.send("/agencies/hotlines", fields);
    }

    private Visitor officer(Actor actor) {
        return new Visitor(web, actor, Role.OFFICER);
    }
}
