package vn.loive.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.DONG_THAP;

import java.time.LocalDate;
import java.util.List;
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
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.shared.Actor;

/** Agencies are browsed on any day by everybody, and each keeps its own entry. */
@WholeProgramTest
class AgencyPageTests {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    @Autowired
    AgencyScenario world;

    @Autowired
    MockMvc web;

    private AgencyId department = AgencyId.of("so");
    private AgencyId heir = AgencyId.of("syt");
    private Actor own = nobody();
    private Actor other = own;

    @BeforeEach
    void begin() {
        department = world.until(
                AgencyScenario.END,
                DONG_THAP,
                AgencyKind.LEAD_DEPARTMENT,
                "Sở Lao động – Thương binh và Xã hội",
                "SLĐTBXH");
        heir = world.since(MARCH, DONG_THAP, AgencyKind.LEAD_DEPARTMENT, "Sở Y tế", "SYT");
        world.succession(department, heir, MARCH, Duty.VICTIM_SUPPORT);
        own = world.actor(department, DONG_THAP);
        other = world.actor(heir, TwoProvinces.QUANG_NGAI);
    }

    @Test
    void theListIsThatOfTheChosenDay() throws Exception {
        Visitor visitor = officer(own);

        assertThat(visitor.open("/agencies").text("main")).contains("SLĐTBXH").doesNotContain("Sở Y tế");
        assertThat(visitor.open("/agencies?day=01/3/2025").text("main"))
                .contains("Sở Y tế")
                .doesNotContain("SLĐTBXH");
        assertThat(visitor.open("/agencies?level=DISTRICT").text("main")).contains("Không có cơ quan nào");
        assertThat(visitor.open("/agencies?day=32/13/2021").text(".error-summary"))
                .contains("Tính đến ngày");
    }

    @Test
    void aSearchUnderstandsSpellingsAndWarnsOfWrongOnes() throws Exception {
        world.alias(department, "LĐTĐBXH", true);
        Visitor visitor = officer(own);

        assertThat(visitor.open("/agencies?q=so lao dong thuong binh va xa hoi").text(".notice"))
                .contains("Là Sở Lao động – Thương binh và Xã hội");
        assertThat(visitor.open("/agencies?q=ldtdbxh").text(".notice")).contains("Viết đúng là SLĐTBXH");
        assertThat(visitor.open("/agencies?q=zzz").text("main")).contains("Không tìm thấy cơ quan nào");
    }

    @Test
    void onePageTellsWhatBecameOfIt() throws Exception {
        Visitor visitor = officer(own);

        Answer before = visitor.open("/agencies/" + department.value());
        assertThat(before.text("main"))
                .contains(
                        "Nhiệm vụ chuyển sang",
                        "Sở Y tế",
                        "tiếp nhận, hỗ trợ nạn nhân",
                        "01/3/2025",
                        "chưa kiểm chứng");
        assertThat(visitor.open("/agencies/" + heir.value() + "?day=01/3/2025").text("main"))
                .contains("Tiếp nhận nhiệm vụ từ", "Sở Lao động – Thương binh và Xã hội");
        assertThat(visitor.open("/agencies/" + heir.value()).text(".notice")).contains("chưa có cơ quan này");
    }

    @Test
    void anAgencyKeepsItsSpellingsAndContactData() throws Exception {
        Visitor visitor = officer(own);
        String base = "/agencies/" + department.value();
        MultiValueMap<String, String> fields = visitor.open(base).form(base + "/aliases");
        fields.set("written", "Sở Lao động Đồng Tháp");
        assertThat(visitor.send(base + "/aliases", fields).status()).isEqualTo(303);
        assertThat(visitor.open(base).text("#spellings + p, main")).contains("Sở Lao động Đồng Tháp");

        MultiValueMap<String, String> contact = visitor.open(base + "/contact").form(base + "/contact");
        contact.set("telephone", "0277 000 000");
        assertThat(visitor.send(base + "/contact", contact).status()).isEqualTo(303);
        assertThat(visitor.open(base).text("main")).contains("0277 000 000");
        contact.set("form-id", UUID.randomUUID().toString());
        assertThat(visitor.send(base + "/contact", contact).status())
                .as("written from a page that is no longer the newest")
                .isEqualTo(422);
    }

    @Test
    void anotherAgencyKeepsNothingHere() throws Exception {
        Visitor visitor = officer(other);
        String base = "/agencies/" + department.value();
        Answer page = visitor.open(base);

        assertThat(page.page().select("main form[method=post]")).isEmpty();
        assertThat(visitor.open(base + "/contact").status()).isEqualTo(403);
        MultiValueMap<String, String> own =
                visitor.open("/agencies/" + heir.value()).form("/agencies/" + heir.value() + "/aliases");
        own.set("written", "Sở Khác");
        for (String act : List.of("/aliases", "/aliases/removal", "/contact")) {
            own.set("form-id", UUID.randomUUID().toString());
            Answer refused = visitor.send(base + act, own);
            assertThat(refused.status()).as(act).isEqualTo(422);
            assertThat(refused.text(".error-summary")).contains("Chỉ cơ quan này ghi được thông tin của mình");
        }
        assertThat(officer(this.own).open(base).text("main")).doesNotContain("Sở Khác");
    }

    @Test
    void theListAsksTheSameOfTheDatabaseHoweverLongItIs() throws Exception {
        Visitor visitor = officer(own);
        for (String path : List.of("/agencies", "/agencies?q=so", "/agencies/" + department.value())) {
            int few = queries(visitor, path);
            world.section(department, DONG_THAP, "Phòng " + path.length());
            world.standing(DONG_THAP, AgencyKind.JUSTICE, "Sở Tư pháp " + path.length(), "STP" + path.length());
            world.succession(
                    department,
                    world.since(MARCH, DONG_THAP, AgencyKind.HOME_AFFAIRS, "Sở Nội vụ " + path.length(), ""),
                    MARCH,
                    Duty.LABOUR);

            assertThat(queries(visitor, path)).as(path).isEqualTo(few).isLessThan(25);
        }
    }

    private static int queries(Visitor visitor, String path) throws Exception {
        visitor.open(path);
        return Queries.of(() -> visitor.open(path)).size();
    }

    private static Actor nobody() {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), DONG_THAP, UUID.randomUUID());
    }

    private Visitor officer(Actor actor) {
        return new Visitor(web, actor, Role.OFFICER);
    }
}
