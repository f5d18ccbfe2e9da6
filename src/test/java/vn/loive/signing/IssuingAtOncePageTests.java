package vn.loive.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.CampaignScenario;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.Drafts;
import vn.loive.issuing.IssuedDocument;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.posts.Post;
import vn.loive.posts.PostRank;
import vn.loive.posts.Posts;
import vn.loive.requests.ReportRequest;
import vn.loive.seats.Seats;
import vn.loive.shared.Actor;
import vn.loive.shared.Sha256;

/** Two people press the button at the same moment, in two browsers: no number is lost or given twice. */
@WholeProgramTest
class IssuingAtOncePageTests {

    private static final int ROUNDS = 12;
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 1, 1);

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

    @Autowired
    SigningOffice office;

    @Autowired
    Papers papers;

    @Autowired
    IssuedDocuments register;

    private Actor lead;
    private Actor head;
    private ReportRequest request;
    private List<Visitor> both;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
        world.everybodyReports(request);
        lead = world.lead();
        head = colleague();
        both = List.of(new Visitor(web, lead, Role.CONSOLIDATOR), new Visitor(web, colleague(), Role.CONSOLIDATOR));
        Post post = world.as(lead, () -> {
            posts.open(lead, new AgencyId(lead.agency()), "Giám đốc", PostRank.HEAD, LONG_AGO);
            return posts.of(new AgencyId(lead.agency()), LocalDate.of(2021, 8, 2))
                    .getFirst();
        });
        world.as(lead, () -> {
            seats.name(lead, post.id(), new AccountId(head.account()), LONG_AGO);
            return post;
        });
    }

    @Test
    void oneDraftGetsOneNumberAndTheOtherBrowserIsToldWhy() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            DraftId draft = signed();

            List<Answer> answers = atOnce(List.of(draft, draft));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(303, 422);
            answers.stream()
                    .filter(answer -> answer.status() == 422)
                    .forEach(told -> assertThat(told.text(".error-summary")).contains("người khác chuyển bước"));
            assertThat(numbers()).isEqualTo(upTo(round));
            keptWith(draft);
        }
    }

    @Test
    void twoDraftsGetTwoNumbersInARow() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            List<DraftId> two = List.of(signed(), signed());

            assertThat(atOnce(two)).extracting(Answer::status).containsExactly(303, 303);

            assertThat(numbers()).isEqualTo(upTo(2 * round));
            two.forEach(this::keptWith);
        }
        assertThat(issued()).extracting(IssuedDocument::id).doesNotHaveDuplicates();
    }

    /** Both have opened their pages; then both send at the same moment. */
    private List<Answer> atOnce(List<DraftId> two) throws Exception {
        CyclicBarrier moment = new CyclicBarrier(2);
        List<Callable<Answer>> work = IntStream.range(0, 2)
                .mapToObj(index -> sending(both.get(index), two.get(index), moment))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(work).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }

    private static Callable<Answer> sending(Visitor visitor, DraftId draft, CyclicBarrier moment) {
        String page = "/drafts/" + draft.value();
        return () -> {
            MultiValueMap<String, String> form = visitor.open(page).form(page + "/number");
            moment.await();
            return visitor.send(page + "/number", form);
        };
    }

    private DraftId signed() {
        UUID about = request.id().value();
        DraftId draft = world.as(
                lead, () -> drafts.begin(lead, "campaign-report", about).orElseThrow());
        assertThat(world.<Optional<?>>as(lead, () -> office.submit(lead, draft.value())))
                .isEmpty();
        assertThat(world.<Optional<?>>as(head, () -> office.sign(head, draft.value())))
                .isEmpty();
        return draft;
    }

    /** The four papers of a draft belong to one document, and their bytes to their checksums. */
    private void keptWith(DraftId draft) {
        List<Papers.Kept> kept = world.as(lead, () -> papers.of(draft));
        assertThat(kept)
                .hasSize(4)
                .extracting(Papers.Kept::issued)
                .containsOnly(kept.getFirst().issued());
        kept.forEach(paper -> assertThat(world.as(lead, () -> papers.bytes(draft, paper.edition(), paper.format())))
                .hasValueSatisfying(bytes -> assertThat(Sha256.hex(bytes)).isEqualTo(paper.sha256())));
    }

    private List<IssuedDocument> issued() {
        return world.as(lead, () -> register.of(new AgencyId(lead.agency()), 2021));
    }

    private List<Integer> numbers() {
        return issued().stream().map(IssuedDocument::number).sorted().toList();
    }

    private static List<Integer> upTo(int last) {
        return Stream.iterate(1, number -> number + 1).limit(last).toList();
    }

    private Actor colleague() {
        return new Actor(UUID.randomUUID(), lead.agency(), lead.province(), UUID.randomUUID());
    }
}
