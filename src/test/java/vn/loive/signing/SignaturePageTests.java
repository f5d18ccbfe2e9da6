package vn.loive.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.signing.SigningScenario.TODAY;
import static vn.loive.signing.SigningScenario.does;
import static vn.loive.signing.SigningScenario.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.Visitor;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.contributions.CampaignScenario;
import vn.loive.posts.Posts;
import vn.loive.seats.Seat;
import vn.loive.seats.Seats;
import vn.loive.shared.Actor;

/** Who acts for a post signs for it, nobody else, and the paper keeps the name it was signed with. */
@WholeProgramTest
class SignaturePageTests {

    @Autowired
    SigningScenario scene;

    @Autowired
    CampaignScenario world;

    @Autowired
    Posts posts;

    @Autowired
    Seats seats;

    private Actor lead;
    private Actor head;
    private Visitor drafter;
    private Visitor signer;
    private String page;

    @BeforeEach
    void begin() {
        SigningScenario.Desk desk = scene.begin();
        lead = desk.lead();
        head = desk.head();
        drafter = desk.drafter();
        signer = desk.signer();
        page = desk.page();
    }

    @Test
    void whoSignedStaysOnThePaperWhenThePostChangesHands() throws Exception {
        names("Trần Minh Họa", LocalDate.of(2021, 1, 1));
        does(drafter, page, "/submission");
        does(signer, page, "/signature");
        names("Phạm Thị Thí Dụ", TODAY);
        does(drafter, page, "/number");

        assertThat(drafter.open(page).text("article.paper"))
                .contains("Trần Minh Họa", "Số: 01/BC-SLĐTBXH", "ngày 02 tháng 8 năm 2021")
                .doesNotContain("Thí Dụ");
    }

    @Test
    void onlyWhoActsForThePostSignsAndNobodyWhatTheySubmitted() throws Exception {
        does(drafter, page, "/submission");
        Visitor other = scene.visitor(scene.colleague(), Role.SIGNER);
        assertThat(refused(other, page, "/signature")).contains("không thực hiện việc ký cho chức vụ");

        scene.seats(lead);
        assertThat(refused(scene.visitor(lead, Role.SIGNER), page, "/signature"))
                .contains("Người trình không ký");
        assertThat(other.open(page).page().select("form[action$=/signature]")).isEmpty();
        does(signer, page, "/signature");
        assertThat(refused(signer, page, "/signature")).contains("đã được người khác chuyển bước");
    }

    @Test
    void whoIsAwayLetsAnotherSignForSomeDays() throws Exception {
        Actor deputy = scene.colleague();
        world.as(head, () -> {
            seats.take(
                    head, new Seat(scene.post().id(), new AccountId(deputy.account()), TODAY, TODAY.plusDays(3), true));
            return null;
        });
        does(drafter, page, "/submission");

        does(scene.visitor(deputy, Role.SIGNER), page, "/signature");

        assertThat(drafter.open(page).text(".toolbar")).contains("đã ký");
    }

    private void names(String holder, LocalDate from) {
        assertThat(world.as(lead, () -> posts.appoint(lead, scene.post().id(), holder, from)))
                .isNull();
    }
}
