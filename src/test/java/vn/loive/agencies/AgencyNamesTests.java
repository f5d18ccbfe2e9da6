package vn.loive.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.TwoProvinces.DONG_THAP;
import static vn.loive.TwoProvinces.QUANG_NGAI;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.NameMatch.Misspelt;
import vn.loive.agencies.NameMatch.None;
import vn.loive.agencies.NameMatch.One;
import vn.loive.agencies.NameMatch.Several;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** One agency under many spellings. */
@WholeProgramTest
class AgencyNamesTests {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 2);
    private static final String NAME = "Sở Lao động – Thương binh và Xã hội";

    @Autowired
    AgencyScenario world;

    @Autowired
    AgencyNames names;

    @Autowired
    Contacts contacts;

    @Autowired
    AliasRepository aliases;

    private AgencyId department = new AgencyId(UUID.randomUUID());
    private AgencyId ministry = new AgencyId(UUID.randomUUID());

    @BeforeEach
    void begin() {
        department = world.standing(DONG_THAP, AgencyKind.LEAD_DEPARTMENT, NAME, "SLĐTBXH");
        ministry = world.standing(null, AgencyKind.CENTRAL, "Bộ Lao động – Thương binh và Xã hội", "BLĐTBXH");
        world.standing(QUANG_NGAI, AgencyKind.LEAD_DEPARTMENT, NAME, "SLĐTBXH");
        for (AgencyId one : List.of(department, ministry)) {
            world.alias(one, "Lao động - TB&XH", false);
            world.alias(one, "LĐ-TBXH", false);
            world.alias(one, "LĐTĐBXH", true);
        }
        world.alias(department, "Sở Lao động, Thương binh và Xã hội", false);
        world.alias(ministry, "BLĐTĐ", true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Lao động, Thương binh và Xã hội",
                "Sở Lao động – Thương binh và Xã hội",
                "Sở Lao động - Thương binh và Xã hội",
                "Lao động - TB&XH",
                "LĐ-TBXH",
                "SLĐTBXH",
                "LĐTBXH",
                "so  lao dong thuong binh VA XA HOI"
            })
    void everySpellingOfThePapersIsOneDepartment(String written) {
        assertThat(names.resolve(written, DONG_THAP, DAY))
                .isInstanceOfSatisfying(
                        One.class, one -> assertThat(one.agency().id()).isEqualTo(department));
    }

    @Test
    void aWrongSymbolIsKnownAndWarnedOf() {
        assertThat(names.resolve("LĐTĐBXH", DONG_THAP, DAY)).isInstanceOfSatisfying(Misspelt.class, wrong -> {
            assertThat(wrong.agency().id()).isEqualTo(department);
            assertThat(wrong.right()).isEqualTo("SLĐTBXH");
        });
        assertThat(names.resolve("bldtd", DONG_THAP, DAY))
                .isInstanceOfSatisfying(
                        Misspelt.class, wrong -> assertThat(wrong.agency().id()).isEqualTo(ministry));
    }

    @Test
    void onThePapersOfTheCentreTheMinistryIsMeant() {
        assertThat(meant("LĐTBXH", null)).isEqualTo(ministry);
        assertThat(meant("LĐTBXH", new ProvinceCode("22"))).isEqualTo(ministry);
    }

    @Test
    void whatSeveralAreCalledIsLeftToAPerson() {
        world.standing(DONG_THAP, AgencyKind.DISTRICT_PEOPLES_COMMITTEE, "Ủy ban nhân dân huyện Tân Hồng", "UBND");
        world.standing(DONG_THAP, AgencyKind.DISTRICT_PEOPLES_COMMITTEE, "Ủy ban nhân dân huyện Tam Nông", "UBND");

        assertThat(names.resolve("UBND", DONG_THAP, DAY))
                .isInstanceOfSatisfying(
                        Several.class, several -> assertThat(several.agencies()).hasSize(2));
    }

    @Test
    void whatNobodyIsCalledIsNobody() {
        assertThat(names.resolve("Sở Mây Mưa", DONG_THAP, DAY)).isEqualTo(new None());
        assertThat(names.resolve("- – &", DONG_THAP, DAY)).isEqualTo(new None());
    }

    @Test
    void whoDoesNotStandOnTheDayIsNotMeant() {
        world.until(DAY.minusDays(1), DONG_THAP, AgencyKind.HEALTH, "Sở Y tế cũ", "SYT");

        assertThat(names.resolve("SYT", DONG_THAP, DAY)).isEqualTo(new None());
        assertThat(meant("SYT", DONG_THAP, DAY.minusDays(1))).isNotNull();
    }

    @Test
    void anAgencyKeepsItsOwnSpellings() {
        Actor actor = world.actor(department, DONG_THAP);

        assertThat(world.as(actor, () -> names.add(actor, department, "Sở Lao động Đồng Tháp", false)))
                .isNull();
        assertThat(world.as(actor, () -> names.add(actor, department, "so lao dong dong thap", false)))
                .isEqualTo(CannotKeepRegister.KNOWN_ALREADY);
        assertThat(world.as(actor, () -> names.add(actor, department, " – ", false)))
                .isEqualTo(CannotKeepRegister.NO_NAME);
        assertThat(meant("Sở Lao động, Đồng Tháp", DONG_THAP)).isEqualTo(department);
        assertThat(world.as(actor, () -> names.remove(actor, department, NAME)))
                .isEqualTo(CannotKeepRegister.OFFICIAL_NAME);
        assertThat(world.as(actor, () -> names.remove(actor, department, "Sở Lao động Đồng Tháp")))
                .isNull();
        assertThat(names.resolve("Sở Lao động Đồng Tháp", DONG_THAP, DAY)).isEqualTo(new None());
    }

    @Test
    void anotherAgencyKeepsNoSpellingsAndNoContactHere() {
        AgencyId committee = world.standing(DONG_THAP, AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE, "Ủy ban tỉnh", "UBND");
        Actor other = world.actor(committee, DONG_THAP);

        assertThat(world.as(other, () -> names.add(other, department, "Sở Khác", false)))
                .isEqualTo(CannotKeepRegister.OTHER_AGENCY);
        assertThat(world.as(other, () -> names.remove(other, department, NAME)))
                .isEqualTo(CannotKeepRegister.OTHER_AGENCY);
        assertThat(world.as(other, () -> contacts.write(other, department, Contact.UNKNOWN)))
                .isEqualTo(CannotKeepRegister.OTHER_AGENCY);
        assertThatThrownBy(() -> world.as(other, () -> aliases.insert(new Alias(department, "Sở Khác", false))))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(world.as(other, () -> aliases.delete(department, Alias.fold(NAME))))
                .isFalse();
    }

    private @Nullable AgencyId meant(String written, @Nullable ProvinceCode province) {
        return meant(written, province, DAY);
    }

    private @Nullable AgencyId meant(String written, @Nullable ProvinceCode province, LocalDate day) {
        return names.resolve(written, province, day) instanceof One(Agency agency) ? agency.id() : null;
    }
}
