package vn.loive.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.JULY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.TwoProvinces;
import vn.loive.WholeProgramTest;
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
        assertThat(open(world.police(), "Chiến dịch 30/7")).isEqualTo(CannotOpen.NOT_LEAD);
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
        return world.as(actor, () -> campaigns.open(actor, name, JULY));
    }
}
