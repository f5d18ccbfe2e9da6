package vn.loive.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.agencies.AgencyId;
import vn.loive.consents.Consents;
import vn.loive.database.Transactions;
import vn.loive.doubles.Doubles;
import vn.loive.doubles.JoinedEntry;
import vn.loive.emergencies.Emergencies;
import vn.loive.erasures.CannotErase;
import vn.loive.erasures.ErasureRequest;
import vn.loive.erasures.Erasures;
import vn.loive.erasures.LegalHold;
import vn.loive.erasures.LegalHolds;
import vn.loive.erasures.Retention;
import vn.loive.identities.Found;
import vn.loive.identities.Identities;
import vn.loive.identities.Sought;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.identities.SubjectSearch;
import vn.loive.matters.Matters;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.sharing.ConsentCoverage;
import vn.loive.sharing.ConsentEntry;
import vn.loive.sharing.ReceiverId;
import vn.loive.sharing.SharingPurpose;

@WholeProgramTest
class RehearsalTests {

    private static final UUID CENTRE = UUID.randomUUID();
    private static final UUID BORDER_GUARD = UUID.randomUUID();
    private static final Set<FieldGroup> TOLD = EnumSet.of(FieldGroup.NAMES, FieldGroup.BIRTH);

    @Autowired
    private Identities identities;

    @Autowired
    private Matters matters;

    @Autowired
    private Emergencies emergencies;

    @Autowired
    private AnswersGiven answers;

    @Autowired
    private TwiceEntered twice;

    @Autowired
    private TimesOver over;

    @Autowired
    private Clock clock;

    @Autowired
    private Doubles doubles;

    @Autowired
    private Consents consents;

    @Autowired
    private SubjectSearch search;

    @Autowired
    private Erasures erasures;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Retention retention;

    @Autowired
    private Transactions open;

    @Autowired
    private People people;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Map<String, Actor> keepers;

    @BeforeEach
    void firstStart() {
        keepers = Map.of(
                "giuhoso.so.87", actor(CENTRE, Role.CASE_WORKER),
                "phutrach.so.87", actor(CENTRE, Role.CASE_SUPERVISOR),
                "trucban.bp.87", actor(BORDER_GUARD, Role.CASE_WORKER));
        play();
    }

    private void play() {
        new Protagonists(identities, matters, emergencies, answers, twice, over, clock).play(keepers);
    }

    @Test
    void playingItAgainChangesNothing() {
        int entries = consents.of(worker(), id("kept")).size();
        play();
        assertThat(consents.of(worker(), id("kept"))).hasSize(entries);
        assertThat(doubles.of(worker(), id("kept"))).hasSize(1);
        assertThat(erasures.waiting(supervisor())).hasSize(1);
        assertThat(holds.standing(supervisor())).hasSize(1);
    }

    @Test
    void theRefusalAtTheJoinedEntryHoldsForThePerson() {
        assertThat(doubles.of(worker(), id("kept")))
                .extracting(JoinedEntry::joined)
                .containsExactly(id("joined"));
        assertThat(consents.of(worker(), id("kept")))
                .extracting(ConsentEntry::kind)
                .hasSize(2);
        assertThat(consents.covering(
                        worker(),
                        id("kept"),
                        ReceiverId.of(new AgencyId(BORDER_GUARD)),
                        SharingPurpose.VERIFICATION,
                        TOLD))
                .isInstanceOf(ConsentCoverage.Missing.class);
    }

    @Test
    void aPossibleDoubleIsFoundBesideThePersonWhoIsKnownBest() {
        assertThat(search.search(worker(), Sought.named("Nguyễn Thị Thí Dụ")))
                .extracting(Found::subject)
                .extracting(Subject::id)
                .contains(id("known"), id("perhaps"));
        assertThat(open.as(worker(), () -> doubles.compare(worker(), id("known"), id("perhaps"))))
                .isPresent();
        assertThat(doubles.of(worker(), id("known"))).isEmpty();
    }

    @Test
    void twoWhoseTimeIsOverOneWaitsForTheSecondSupervisorAndOneIsHeld() {
        assertThat(retention.over(supervisor())).extracting(Subject::id).containsExactly(id("over"), id("held"));
        assertThat(erasures.waiting(supervisor()))
                .extracting(ErasureRequest::subject)
                .extracting(Subject::id)
                .containsExactly(id("over"));
        assertThat(erasures.confirm(supervisor(), Protagonists.id("erasure"))).contains(CannotErase.SAME_ACCOUNT);
        assertThat(holds.standing(supervisor()))
                .extracting(LegalHold::subject)
                .extracting(Subject::id)
                .containsExactly(id("held"));
    }

    private Actor actor(UUID agency, Role role) {
        return people.somebody(People.DONG_THAP, agency, "Trần Minh Họa", role).actor();
    }

    private Actor worker() {
        return actor("giuhoso.so.87");
    }

    private Actor supervisor() {
        return actor("phutrach.so.87");
    }

    private Actor actor(String name) {
        return Objects.requireNonNull(keepers.get(name));
    }

    private static SubjectId id(String who) {
        return new SubjectId(Protagonists.id(who));
    }
}
