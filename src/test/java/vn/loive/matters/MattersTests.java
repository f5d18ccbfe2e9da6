package vn.loive.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.TestTime.MovableClock;
import vn.loive.WholeProgramTest;
import vn.loive.access.MatterStep;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.Identities;
import vn.loive.identities.ProtectedPeople;
import vn.loive.identities.Subject;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

@WholeProgramTest
class MattersTests {

    private static final UUID CENTRE = UUID.randomUUID();

    @Autowired
    private Matters matters;

    @Autowired
    private Recusals recusals;

    @Autowired
    private Identities identities;

    @Autowired
    private ProtectedPeople persons;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Transactions transactions;

    @Autowired
    @Guarded
    private JdbcClient guarded;

    @Autowired
    @Guarded
    private Transactions guardedTransactions;

    private Actor worker = nobody();
    private Actor supervisor = nobody();
    private Actor shelter = nobody();

    @BeforeEach
    void arrive() {
        worker = actor(CENTRE, "Trần Minh Họa", Role.CASE_WORKER);
        supervisor = actor(CENTRE, "Vũ Thị Giả Định", Role.CASE_SUPERVISOR);
        shelter = actor(UUID.randomUUID(), "Ngô Thị Thử", Role.CASE_WORKER);
    }

    @Test
    void whoIsGivenAPartSeesWhatItNeedsFromTheNextRequestAndNothingOnceItEnded() {
        Subject subject = persons.somebody(worker);
        assertThat(persons.opened(shelter, subject)).isEmpty();
        MatterPart part = part(MatterStep.STAY, null);
        assertThat(matters.give(supervisor, subject.id(), part)).isEmpty();
        assertThat(persons.opened(shelter, subject))
                .containsExactlyInAnyOrder(FieldGroup.NAMES, FieldGroup.BIRTH, FieldGroup.CONTACT);
        clock.pass(Duration.ofMinutes(1));
        assertThat(matters.end(supervisor, subject.id(), part.id())).isEmpty();
        assertThat(persons.opened(shelter, subject)).isEmpty();
        assertThat(identities.find(shelter, subject.id())).isEmpty();
        assertThat(matters.end(supervisor, subject.id(), part.id())).contains(CannotChangeMatter.ENDED_BEFORE);
    }

    @Test
    void aPartEndsByTheClock() {
        Subject subject = persons.somebody(worker);
        matters.give(
                supervisor, subject.id(), part(MatterStep.STAY, clock.instant().plus(Duration.ofHours(2))));
        clock.pass(Duration.ofMinutes(119));
        assertThat(persons.opened(shelter, subject)).isNotEmpty();
        clock.pass(Duration.ofMinutes(1));
        assertThat(persons.opened(shelter, subject)).isEmpty();
    }

    @Test
    void theSamePartIsGivenOnce() {
        Subject subject = persons.somebody(worker);
        MatterPart part = part(MatterStep.STAY, null);
        assertThat(matters.give(supervisor, subject.id(), part)).isEmpty();
        assertThat(matters.give(supervisor, subject.id(), part)).isEmpty();
        assertThat(matters.give(supervisor, subject.id(), part(MatterStep.STAY, null)))
                .contains(CannotChangeMatter.HAS_THE_PART);
        assertThat(matters.parts(supervisor, subject.id())).hasSize(1);
    }

    @Test
    void onlyWhoAnswersForThePersonGivesParts() {
        Subject subject = persons.somebody(worker);
        matters.give(supervisor, subject.id(), part(MatterStep.STAY, null));
        assertThat(matters.give(shelter, subject.id(), part(MatterStep.PROTECTION, null)))
                .contains(CannotChangeMatter.NOT_FOUND);
        assertThat(matters.close(shelter, subject.id())).contains(CannotChangeMatter.NOT_FOUND);
        assertThatThrownBy(() -> guardedTransactions.as(
                        shelter,
                        () -> guarded.sql("""
                                INSERT INTO identities.involvement (province, id, subject, agency, step, given_by, valid_from)
                                VALUES (?, gen_random_uuid(), ?, ?, 'protection', ?, loive.instant())
                                """)
                                .params(
                                        subject.province().value(),
                                        subject.id().value(),
                                        shelter.agency(),
                                        shelter.agency())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("answers for a person");
    }

    @Test
    void theEndOfAMatterCoversMostOfWhatIsKnownAndCanBeTakenBack() {
        Subject subject = persons.somebody(worker);
        assertThat(matters.reopen(supervisor, subject.id())).contains(CannotChangeMatter.CLOSED_OR_OPEN_BEFORE);
        assertThat(matters.close(supervisor, subject.id())).isEmpty();
        assertThat(matters.close(supervisor, subject.id())).contains(CannotChangeMatter.CLOSED_OR_OPEN_BEFORE);
        assertThat(persons.opened(worker, subject)).containsExactlyInAnyOrder(FieldGroup.NAMES, FieldGroup.BIRTH);
        assertThat(matters.reopen(supervisor, subject.id())).isEmpty();
        assertThat(persons.opened(worker, subject)).contains(FieldGroup.PAPERS);
    }

    @Test
    void aMatterThatEndedEarlierBearsThatDayAndNoneEndsInTheFuture() {
        Subject subject = persons.somebody(worker);
        LocalDate today = LegalDay.today(clock);
        assertThatThrownBy(() -> matters.close(supervisor, subject.id(), today.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(matters.close(supervisor, subject.id(), today.minusYears(11)))
                .isEmpty();
        assertThat(identities.find(supervisor, subject.id()).orElseThrow().closedOn())
                .isEqualTo(today.minusYears(11));
        assertThat(recorded(subject)).isEqualTo("ended-on 02/8/2010");
    }

    private String recorded(Subject subject) {
        return guardedTransactions.as(
                supervisor,
                () -> guarded.sql("SELECT detail FROM audit.entry WHERE act = 'MatterClosed' AND subject = ?")
                        .param("subject/" + subject.id().value())
                        .query(String.class)
                        .single());
    }

    @Test
    void whoStandsBackSeesThePersonNoMoreAndCannotLetThemselvesBack() {
        Subject subject = persons.somebody(worker);
        assertThat(standBack(worker, subject, worker)).isEmpty();
        assertThat(identities.find(worker, subject.id())).isEmpty();
        assertThat(persons.opened(worker, subject)).isEmpty();
        assertThat(persons.opened(supervisor, subject)).isNotEmpty();
        UUID recusal = recusals.of(supervisor, subject.id()).getFirst().id();
        assertThat(recusals.letBack(worker, subject.id(), recusal)).contains(CannotChangeMatter.OWN_RECUSAL);
        assertThat(recusals.letBack(supervisor, subject.id(), recusal)).isEmpty();
        assertThat(persons.opened(worker, subject)).isNotEmpty();
    }

    @Test
    void aSupervisorKeepsSomebodyOutAndTheDatabaseLetsNobodyEndTheirOwn() {
        Subject subject = persons.somebody(worker);
        assertThat(standBack(supervisor, subject, shelter)).contains(CannotChangeMatter.NO_COLLEAGUE);
        assertThat(standBack(supervisor, subject, worker)).isEmpty();
        int ended = guardedTransactions.as(
                worker,
                () -> guarded.sql(
                                "UPDATE identities.recusal SET ended_by = ?, ended_at = loive.instant() WHERE subject = ?")
                        .params(worker.account(), subject.id().value())
                        .update());
        assertThat(ended).isZero();
        assertThat(identities.find(worker, subject.id())).isEmpty();
    }

    private Optional<CannotChangeMatter> standBack(Actor by, Subject subject, Actor whom) {
        return transactions.as(by, () -> recusals.standBack(by, subject.id(), UUID.randomUUID(), whom.account()));
    }

    private MatterPart part(MatterStep step, @Nullable Instant until) {
        return new MatterPart(UUID.randomUUID(), shelter.agency(), step, clock.instant(), until);
    }

    private Actor actor(UUID agency, String name, Role role) {
        return people.somebody(People.QUANG_NGAI, agency, name, role).actor();
    }

    private static Actor nobody() {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), People.QUANG_NGAI, UUID.randomUUID());
    }
}
