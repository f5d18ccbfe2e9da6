package vn.loive.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.JULY;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.TwoProvinces;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.CampaignOpening.CannotOpen;
import vn.loive.shared.Actor;

@WholeProgramTest
class CampaignsTests {

    @Autowired
    TwoProvinces world;

    @Autowired
    Campaigns campaigns;

    @BeforeEach
    void begin() {
        world.begin();
    }

    @Test
    void theLeadDepartmentOpensACampaignForAllAgencies() {
        CampaignOpening opened = open(world.leadDepartment(), " Chiến dịch 30/7 ");

        assertThat(opened).isInstanceOf(Campaign.class);
        assertThat(world.as(world.police(), campaigns::list)).singleElement().isEqualTo(opened);
        assertThat(((Campaign) opened).name()).isEqualTo("Chiến dịch 30/7");
    }

    @Test
    void nobodyElseOpensACampaign() {
        assertThat(open(world.police(), "Chiến dịch 30/7")).isEqualTo(CannotOpen.NOT_THIS_KIND);
        assertThat(opened(
                        new Actor(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                world.police().province(),
                                UUID.randomUUID()),
                        new CampaignFacts("Cao điểm", CampaignKind.SUPPRESSION_PEAK, JULY, Set.of())))
                .isEqualTo(CannotOpen.NOT_LEAD);
    }

    @Test
    void thePoliceHoldPeaksWithTheirForces() {
        AgencyId partner = new AgencyId(world.leadDepartment().agency());
        CampaignFacts peak = new CampaignFacts(
                "Cao điểm tấn công, trấn áp 2021", CampaignKind.SUPPRESSION_PEAK, JULY, Set.of(partner));

        CampaignOpening opened = opened(world.police(), peak);

        assertThat(world.as(world.leadDepartment(), campaigns::list))
                .singleElement()
                .isEqualTo(opened);
        assertThat((Campaign) opened)
                .matches(campaign -> campaign.kind() == CampaignKind.SUPPRESSION_PEAK)
                .matches(campaign -> campaign.force().equals(Set.of(partner)))
                .matches(campaign ->
                        campaign.agency().value().equals(world.police().agency()));
    }

    @Test
    void whoTakesPartIsAnAgencyOfTheProvince() {
        CampaignFacts facts = new CampaignFacts(
                "Cao điểm 2021",
                CampaignKind.COMMUNICATION_PEAK,
                JULY,
                Set.of(new AgencyId(world.elsewhere().agency())));

        assertThat(opened(world.leadDepartment(), facts)).isEqualTo(CannotOpen.UNKNOWN_FORCE);
    }

    @Test
    void aCampaignHasANameOfItsOwn() {
        open(world.leadDepartment(), "Chiến dịch 30/7");

        assertThat(open(world.leadDepartment(), "chiến dịch 30/7")).isEqualTo(CannotOpen.NAME_TAKEN);
        assertThat(open(world.leadDepartment(), " ")).isEqualTo(CannotOpen.NAME_MISSING);
        assertThat(open(world.leadDepartment(), "a".repeat(201))).isEqualTo(CannotOpen.NAME_TOO_LONG);
        assertThat(open(world.elsewhere(), "Chiến dịch 30/7")).isInstanceOf(Campaign.class);
    }

    @Test
    void anotherProvinceSeesNoneOfThem() {
        open(world.leadDepartment(), "Chiến dịch 30/7");

        assertThat(world.as(world.elsewhere(), campaigns::list)).isEmpty();
    }

    private CampaignOpening open(Actor actor, String name) {
        return opened(actor, CampaignFacts.nationalDay(name, JULY));
    }

    private CampaignOpening opened(Actor actor, CampaignFacts facts) {
        return world.as(actor, () -> campaigns.open(actor, facts));
    }
}
