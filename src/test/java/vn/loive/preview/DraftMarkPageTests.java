package vn.loive.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Visitor;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.CampaignScenario;
import vn.loive.drafting.Drafts;
import vn.loive.posts.PostRank;
import vn.loive.posts.Posts;
import vn.loive.requests.ReportRequest;
import vn.loive.seats.Seats;
import vn.loive.shared.Actor;

/** A paper on a page bears the mark of a draft, below its number as in the file, until it has number and day. */
@WholeProgramTest
class DraftMarkPageTests {

    private static final String BELOW_THE_NUMBER = ".paper .letterhead > div:first-child p:last-child";
    private static final LocalDate BEGINNING = LocalDate.of(2021, 1, 1);

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    Posts posts;

    @Autowired
    Seats seats;

    @Autowired
    Drafts drafts;

    private ReportRequest request;
    private Actor lead;
    private Visitor drafter;
    private Visitor signer;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
        world.everybodyReports(request);
        lead = world.lead();
        Actor head = new Actor(UUID.randomUUID(), lead.agency(), lead.province(), UUID.randomUUID());
        drafter = new Visitor(web, lead, Role.CONSOLIDATOR);
        signer = new Visitor(web, head, Role.SIGNER);
        AgencyId own = new AgencyId(lead.agency());
        world.as(lead, () -> {
            posts.open(lead, own, "Giám đốc", PostRank.HEAD, BEGINNING);
            seats.name(lead, posts.of(own, BEGINNING).getFirst().id(), new AccountId(head.account()), BEGINNING);
            return null;
        });
    }

    @Test
    void aReportThatIsNoDraftYetBearsTheMark() throws Exception {
        assertThat(drafter.open("/requests/" + request.id().value() + "/report").text(BELOW_THE_NUMBER))
                .isEqualTo("DỰ THẢO");
    }

    @Test
    void aDraftBearsTheMarkUntilItHasItsNumber() throws Exception {
        String page = "/drafts/"
                + world.as(
                                lead,
                                () -> drafts.begin(
                                        lead, "campaign-report", request.id().value()))
                        .orElseThrow()
                        .value();

        assertThat(drafter.open(page).text(BELOW_THE_NUMBER)).isEqualTo("DỰ THẢO");
        does(drafter, page, "/submission");
        assertThat(signer.open(page).text(BELOW_THE_NUMBER)).isEqualTo("DỰ THẢO");
        does(signer, page, "/signature");
        assertThat(drafter.open(page).text(BELOW_THE_NUMBER)).isEqualTo("DỰ THẢO");
        does(drafter, page, "/number");
        assertThat(drafter.open(page).text(BELOW_THE_NUMBER)).isEqualTo("Số: 01/BC-SLĐTBXH");
        assertThat(drafter.open(page).text(".paper")).doesNotContain("DỰ THẢO");
    }

    private static void does(Visitor visitor, String page, String act) throws Exception {
        assertThat(visitor.send(page + act, visitor.open(page).form(page + act)).status())
                .isEqualTo(303);
    }
}
