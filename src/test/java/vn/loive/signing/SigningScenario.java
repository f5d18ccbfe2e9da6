package vn.loive.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.CampaignScenario;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.Drafts;
import vn.loive.posts.Post;
import vn.loive.posts.PostRank;
import vn.loive.posts.Posts;
import vn.loive.requests.ReportRequest;
import vn.loive.seats.Seats;
import vn.loive.shared.Actor;

/** A lead department with a head for whom somebody signs, and a report that its drafter has begun. */
@TestComponent
class SigningScenario {

    static final LocalDate TODAY = LocalDate.of(2021, 8, 2);
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 1, 1);

    private final MockMvc web;
    private final CampaignScenario world;
    private final Posts posts;
    private final Seats seats;
    private final Drafts drafts;

    SigningScenario(MockMvc web, CampaignScenario world, Posts posts, Seats seats, Drafts drafts) {
        this.web = web;
        this.world = world;
        this.posts = posts;
        this.seats = seats;
        this.drafts = drafts;
    }

    /** The people at the desk, and the draft that lies on it. */
    record Desk(Actor lead, Actor head, Visitor drafter, Visitor signer, DraftId draft, String page) {}

    Desk begin() {
        world.begin();
        ReportRequest request = world.theRequest();
        world.everybodyReports(request);
        Actor lead = world.lead();
        Actor head = colleague();
        opens("Giám đốc", PostRank.HEAD);
        seats(head);
        DraftId draft = world.as(
                lead,
                () -> drafts.begin(lead, "campaign-report", request.id().value())
                        .orElseThrow());
        return new Desk(
                lead,
                head,
                visitor(lead, Role.CONSOLIDATOR),
                visitor(head, Role.SIGNER),
                draft,
                "/drafts/" + draft.value());
    }

    /** Somebody else of the lead department. */
    Actor colleague() {
        Actor lead = world.lead();
        return new Actor(UUID.randomUUID(), lead.agency(), lead.province(), UUID.randomUUID());
    }

    Visitor visitor(Actor actor, Role role) {
        return new Visitor(web, actor, role);
    }

    /** The lead department gets another post. */
    void opens(String title, PostRank rank) {
        Actor lead = world.lead();
        world.as(lead, () -> posts.open(lead, new AgencyId(lead.agency()), title, rank, LONG_AGO));
    }

    /** The post of the head. */
    Post post() {
        AgencyId agency = new AgencyId(world.lead().agency());
        return Objects.requireNonNull(
                world.as(world.lead(), () -> posts.of(agency, TODAY).getFirst()));
    }

    /** From now on this one signs for the head. */
    void seats(Actor holder) {
        Actor lead = world.lead();
        world.as(lead, () -> {
            seats.name(lead, post().id(), new AccountId(holder.account()), LONG_AGO);
            return null;
        });
    }

    static void does(Visitor visitor, String page, String act) throws Exception {
        Answer answer = visitor.send(page + act, visitor.open(page).form(page + act));
        assertThat(answer.status())
                .as(act + ": " + answer.page().select(".error-summary").text())
                .isEqualTo(303);
    }

    static String refused(Visitor visitor, String page, String act) throws Exception {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("form-id", UUID.randomUUID().toString());
        form.set("day", "02/8/2021");
        Answer answer = visitor.send(page + act, form);
        assertThat(answer.status()).isEqualTo(422);
        return answer.text(".error-summary");
    }
}
