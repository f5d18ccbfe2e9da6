package vn.loive.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.CampaignScenario;
import vn.loive.requests.ObligationNote.Kind;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** What is said about what an agency owes, and who may say it. */
@WholeProgramTest
class ObligationsTests {

    @Autowired
    CampaignScenario world;

    @Autowired
    Obligations obligations;

    @Autowired
    ObligationRepository repository;

    private ReportRequest request;
    private Actor lead;
    private Actor office;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
        lead = world.lead();
        office = world.office("Huyện Tân Hồng");
    }

    @Test
    void anAddresseeSaysOnceThatItHasGotTheRequest() {
        assertThat(says(office, () -> obligations.acknowledge(office, request, CampaignScenario.agencyOf(office))))
                .isEmpty();
        assertThat(says(office, () -> obligations.acknowledge(office, request, CampaignScenario.agencyOf(office))))
                .contains(CannotNote.SAID_ALREADY);
        assertThat(owed().acknowledged()).isNotNull();
    }

    @Test
    void whoIsNotAskedHasNothingToConfirm() {
        Actor stranger = CampaignScenario.somebodyIn(CampaignScenario.DONG_THAP);

        assertThat(says(
                        stranger,
                        () -> obligations.acknowledge(stranger, request, CampaignScenario.agencyOf(stranger))))
                .contains(CannotNote.NOT_ASKED);
    }

    @Test
    void aWaiverNeedsAReasonAndEndsWithOne() {
        assertThat(says(lead, () -> obligations.waive(lead, request, agency(), " ")))
                .contains(CannotNote.REASON_MISSING);
        assertThat(says(lead, () -> obligations.waive(lead, request, agency(), "x".repeat(501))))
                .contains(CannotNote.REASON_TOO_LONG);
        assertThat(says(lead, () -> obligations.waive(lead, request, agency(), "Thí dụ: vùng lũ")))
                .isEmpty();
        assertThat(says(lead, () -> obligations.waive(lead, request, agency(), "Thí dụ: lần nữa")))
                .contains(CannotNote.SAID_ALREADY);
        assertThat(owed().waived()).isTrue();
        assertThat(says(lead, () -> obligations.endWaiver(lead, request, agency(), "Thí dụ: nước đã rút")))
                .isEmpty();
        assertThat(owed().waived()).isFalse();
        assertThat(says(lead, () -> obligations.endWaiver(lead, request, agency(), "Thí dụ")))
                .contains(CannotNote.SAID_ALREADY);
    }

    @Test
    void onlyTheAskerRemindsAndWaives() {
        assertThat(says(office, () -> obligations.remind(office, request, List.of(agency()))))
                .contains(CannotNote.NOT_THE_ASKER);
        assertThat(says(office, () -> obligations.waive(office, request, agency(), "Thí dụ")))
                .contains(CannotNote.NOT_THE_ASKER);
        assertThat(says(lead, () -> obligations.remind(lead, request, List.of(agency()))))
                .isEmpty();
        assertThat(says(lead, () -> obligations.remind(lead, request, List.of(agency()))))
                .isEmpty();
        assertThat(owed().reminders()).isEqualTo(2);
    }

    @Test
    void theDatabaseRefusesOtherHands() {
        ObligationNote waiver = note(Kind.WAIVED, "giả mạo", office);
        ObligationNote acknowledgement = note(Kind.ACKNOWLEDGED, "", lead);

        assertThatThrownBy(() -> says(office, () -> inserted(waiver)))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> says(lead, () -> inserted(acknowledgement)))
                .rootCause()
                .hasMessageContaining("row-level security");
        Actor elsewhere = CampaignScenario.somebodyIn(new ProvinceCode("51"));
        says(lead, () -> obligations.remind(lead, request, List.of(agency())));
        assertThat(world.as(elsewhere, () -> obligations.of(request.id()))).isEmpty();
    }

    private ObligationNote note(Kind kind, String reason, Actor actor) {
        return new ObligationNote(agency(), kind, reason, actor.account(), Instant.EPOCH);
    }

    private Optional<CannotNote> inserted(ObligationNote note) {
        repository.insert(request.id(), note);
        return Optional.empty();
    }

    private AgencyId agency() {
        return CampaignScenario.agencyOf(office);
    }

    private ObligationState owed() {
        return world.as(lead, () -> obligations.of(request.id())).getOrDefault(agency(), ObligationState.SILENT);
    }

    private Optional<CannotNote> says(Actor actor, java.util.function.Supplier<Optional<CannotNote>> act) {
        return world.as(actor, act);
    }
}
