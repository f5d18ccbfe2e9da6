package vn.loive.disseminations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.agencyOf;
import static vn.loive.disseminations.DisseminationScenario.JULY_15;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.TwoProvinces;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.documents.DocumentId;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** What may be said of a document made known, and who may change it. */
@WholeProgramTest
class DisseminationsTests {

    @Autowired
    DisseminationScenario world;

    @Autowired
    TwoProvinces provinces;

    @Autowired
    AgencyScenario agencies;

    private Actor police;

    @BeforeEach
    void begin() {
        world.begin();
        police = provinces.police();
    }

    @Test
    void eitherADocumentOrATextIsNamed() {
        DocumentId document = world.aDocument("193");

        assertThat(world.refusals(police, said(null, "", JULY_15, "cán bộ", null)))
                .containsExactly(CannotDisseminate.DOCUMENT_MISSING);
        assertThat(world.refusals(police, said(document, "Công ước", JULY_15, "cán bộ", null)))
                .containsExactly(CannotDisseminate.DOCUMENT_TWICE);
        assertThat(world.refusals(police, said(new DocumentId(UUID.randomUUID()), "", JULY_15, "cán bộ", null)))
                .containsExactly(CannotDisseminate.UNKNOWN_DOCUMENT);
        assertThat(world.refusals(police, said(document, "", JULY_15, "cán bộ", 4)))
                .isEmpty();
    }

    @Test
    void whatNobodyWasToldOrIsStillToComeIsRefused() {
        LocalDate tomorrow = TwoProvinces.TODAY.plusDays(1);

        assertThat(world.refusals(police, said(null, "Công ước", tomorrow, " ", 5)))
                .containsExactly(
                        CannotDisseminate.FUTURE_DAY,
                        CannotDisseminate.AUDIENCE_MISSING,
                        CannotDisseminate.NO_SUCH_LEVELS);
    }

    @Test
    void nothingDoneIsNotEntered() {
        assertThat(world.refusals(police, world.facts(null, FigureKind.ZERO_IN_PERIOD, null, Unit.PEOPLE)))
                .containsExactly(CannotDisseminate.NOTHING_DONE);
    }

    @Test
    void onlyWhoAnswersForItChangesItAndWithAReason() {
        Dissemination one = world.records(police, world.toOfficers(120));

        assertThat(world.corrects(provinces.womensUnion(), one, world.toOfficers(121), "đếm lại"))
                .containsExactly(CannotDisseminate.DONE_BY_ANOTHER);
        assertThat(world.corrects(police, one, world.toOfficers(121), " "))
                .containsExactly(CannotDisseminate.REASON_MISSING);
        assertThat(world.corrects(police, one, world.toOfficers(120), "đếm lại"))
                .containsExactly(CannotDisseminate.UNCHANGED);
        assertThat(world.corrects(police, one, world.toOfficers(121), "đếm lại"))
                .isEmpty();
        assertThat(world.withdraws(police, one, "ghi trùng")).containsExactly(CannotDisseminate.CHANGED_SINCE);
        assertThat(world.withdraws(police, world.find(police, one), "ghi trùng"))
                .isEmpty();
        assertThat(world.corrects(police, world.find(police, one), world.toOfficers(5), "thử"))
                .containsExactly(CannotDisseminate.WITHDRAWN_ALREADY);
    }

    @Test
    void aSuccessorCorrectsWhatItsPredecessorLeft() {
        Actor lead = provinces.leadDepartment();
        Dissemination left = world.records(lead, world.toOfficers(120));
        AgencyId heir = agencies.standing(TwoProvinces.DONG_THAP, AgencyKind.HEALTH, "Sở Y tế", "SYT");
        agencies.succession(agencyOf(lead), heir, LocalDate.of(2021, 8, 1), Duty.VICTIM_SUPPORT);
        Actor health = new Actor(UUID.randomUUID(), heir.value(), TwoProvinces.DONG_THAP, UUID.randomUUID());

        assertThat(world.corrects(health, left, world.toOfficers(125), "đối chiếu"))
                .isEmpty();
        assertThat(world.find(health, left).agency()).isEqualTo(agencyOf(lead));
        assertThat(world.find(health, left).facts()).isEqualTo(world.toOfficers(125));
    }

    private static DisseminationFacts said(
            @Nullable DocumentId document, String named, LocalDate day, String audience, @Nullable Integer levels) {
        return new DisseminationFacts(
                document,
                named,
                new Period(day, day),
                Set.of(),
                audience,
                FigureKind.NOT_COUNTED,
                null,
                Unit.OFFICERS,
                levels,
                null);
    }
}
