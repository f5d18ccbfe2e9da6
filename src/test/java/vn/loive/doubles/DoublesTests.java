package vn.loive.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import vn.loive.doubles.TwoEntries.Centre;
import vn.loive.emergencies.Emergencies;
import vn.loive.emergencies.GlassId;
import vn.loive.erasures.CannotErase;
import vn.loive.erasures.ErasureGround;
import vn.loive.erasures.Erasures;
import vn.loive.identities.CannotChangeIdentity;
import vn.loive.identities.Identities;
import vn.loive.identities.Subject;
import vn.loive.matters.CannotChangeMatter;
import vn.loive.matters.MatterPart;
import vn.loive.matters.Matters;
import vn.loive.matters.Recusals;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;

@WholeProgramTest
class DoublesTests {

    @Autowired
    private TwoEntries scene;

    @Autowired
    private Doubles doubles;

    @Autowired
    private Identities identities;

    @Autowired
    private Matters matters;

    @Autowired
    private Recusals recusals;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Emergencies emergencies;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Transactions open;

    @Autowired
    @Guarded
    private Transactions guarded;

    @Autowired
    @Guarded
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor worker;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor supervisor;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor second;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor shelter;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Subject kept;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Subject joined;

    @BeforeEach
    void twoEntries() {
        Centre centre = scene.centre();
        worker = centre.worker().actor();
        supervisor = centre.supervisor().actor();
        second = centre.second().actor();
        shelter = people.somebody(People.QUANG_NGAI, UUID.randomUUID(), "Ngô Thị Thử", Role.CASE_WORKER)
                .actor();
        kept = scene.kept(worker);
        joined = scene.joined(worker);
    }

    @Test
    void whatWasChosenIsTakenOverAndTheJoinedEntryStaysAsItIs() {
        JoinOrder order = ordered(FieldGroup.BIRTH, FieldGroup.PAPERS);
        assertThat(scene.join(worker, order)).isEmpty();
        assertThat(scene.opened(worker, kept)).hasValueSatisfying(profile -> {
            assertThat(profile.names().full()).isEqualTo(TwoEntries.KEPT);
            assertThat(profile.birth().orElseThrow().year()).isEqualTo(1998);
            assertThat(profile.papers().orElseThrow().papers()).hasSize(1);
            assertThat(profile.contact()).isEmpty();
        });
        assertThat(scene.name(worker, joined)).isEqualTo(TwoEntries.JOINED);
        JoinedEntry entry = doubles.of(worker, kept.id()).getFirst();
        assertThat(entry.name()).isEqualTo(joined.codeName());
        assertThat(entry.by()).isEqualTo(worker.account());
        assertThat(entry.groups()).hasSize(2);
    }

    @Test
    void takenApartEverythingStandsAsBeforeAndOneIsFoundByOneNameAgain() {
        JoinOrder order = ordered(FieldGroup.NAMES, FieldGroup.PAPERS);
        var before = scene.opened(worker, kept).orElseThrow();
        scene.join(worker, order);
        assertThat(scene.name(worker, kept)).isEqualTo(TwoEntries.JOINED);
        assertThat(scene.takeApart(worker, order)).isEmpty();
        var after = scene.opened(worker, kept).orElseThrow();
        assertThat(after.names()).isEqualTo(before.names());
        assertThat(after.birth()).isEqualTo(before.birth());
        assertThat(after.papers().orElseThrow().saysNothing()).isTrue();
        assertThat(scene.found(worker, TwoEntries.KEPT)).containsExactly(kept);
        assertThat(scene.found(worker, TwoEntries.JOINED)).containsExactly(joined);
        assertThat(scene.foundByNumber(worker, "X0000001")).containsExactly(joined);
        assertThat(scene.rename(worker, joined, "Cao Thị Hư Danh", 1)).isEmpty();
        assertThat(doubles.of(worker, kept.id()).getFirst().stayed()).isEmpty();
    }

    @Test
    void whatWasCorrectedSinceStaysAndIsNamed() {
        JoinOrder order = ordered(FieldGroup.NAMES, FieldGroup.PAPERS);
        scene.join(worker, order);
        rename(kept, "Cao Thị Hư Danh");
        scene.takeApart(worker, order);
        assertThat(scene.name(worker, kept)).isEqualTo("Cao Thị Hư Danh");
        assertThat(doubles.of(worker, kept.id()).getFirst().stayed()).containsExactly(FieldGroup.NAMES);
    }

    @Test
    void whileJoinedBothNamesFindTheKeptOneOnce() {
        scene.join(worker, ordered());
        assertThat(scene.found(worker, TwoEntries.KEPT)).containsExactly(kept);
        assertThat(scene.found(worker, TwoEntries.JOINED)).containsExactly(kept);
        assertThat(scene.foundByNumber(worker, "X0000001")).containsExactly(kept);
    }

    @Test
    void theJoinedEntryIsLeftAloneInJavaAndInTheDatabase() {
        scene.join(worker, ordered());
        assertThat(scene.rename(worker, joined, "Cao Thị Hư Danh", 1)).contains(CannotChangeIdentity.JOINED);
        assertThat(matters.give(supervisor, joined.id(), stay())).contains(CannotChangeMatter.JOINED);
        assertThat(matters.close(supervisor, joined.id())).contains(CannotChangeMatter.JOINED);
        for (String act : List.of(
                "INSERT INTO identities.part (province, subject, field_group, version, closed)"
                        + " VALUES ('51', ?, 'origin', 1, '')",
                "INSERT INTO identities.involvement (province, id, subject, agency, step, given_by, valid_from)"
                        + " SELECT '51', gen_random_uuid(), ?, loive.agency(), 'stay', loive.agency(), loive.instant()",
                "UPDATE identities.subject SET closed_on = '2021-08-02' WHERE id = ?")) {
            assertThatThrownBy(() -> guarded.as(
                            worker,
                            () -> jdbc.sql(act).param(joined.id().value()).update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("left as it is");
        }
    }

    @Test
    void theSameOrderAgainChangesNothingNorDoesTakingApartAgain() {
        JoinOrder order = ordered(FieldGroup.NAMES);
        assertThat(scene.join(worker, order)).isEmpty();
        assertThat(scene.join(worker, order)).isEmpty();
        assertThat(doubles.of(worker, kept.id())).hasSize(1);
        assertThat(scene.versions(worker, kept)).containsEntry(FieldGroup.NAMES, 2);
        assertThat(scene.takeApart(supervisor, order)).isEmpty();
        assertThat(scene.takeApart(supervisor, order)).isEmpty();
        assertThat(scene.versions(worker, kept)).containsEntry(FieldGroup.NAMES, 3);
    }

    @Test
    void entriesMakeNoChains() {
        Subject third = scene.joined(worker);
        scene.join(worker, ordered());
        assertThat(scene.join(worker, scene.order(worker, third, joined))).contains(CannotJoin.JOINED_ALREADY);
        assertThat(scene.join(worker, scene.order(worker, joined, third))).contains(CannotJoin.KEPT_IS_JOINED);
        assertThat(scene.join(worker, scene.order(worker, third, kept))).contains(CannotJoin.HAS_OTHERS);
        assertThat(scene.join(worker, scene.order(worker, kept, kept))).contains(CannotJoin.NOT_FOUND);
        for (List<Subject> pair : List.of(List.of(third, joined), List.of(joined, third), List.of(third, kept))) {
            assertThatThrownBy(() -> linked(worker, pair.getFirst(), pair.getLast()))
                    .hasStackTraceContaining("stands alone");
        }
        assertThat(scene.join(worker, scene.order(worker, kept, third))).isEmpty();
        assertThat(scene.found(worker, TwoEntries.JOINED)).containsExactly(kept);
    }

    @Test
    void whoDoesNotAnswerForBothFindsNothingToJoinOrTakeApart() {
        Subject foreign = scene.joined(shelter);
        matters.give(supervisor, joined.id(), stay());
        for (Subject other : List.of(kept, joined)) {
            JoinOrder order = new JoinOrder(
                    UUID.randomUUID(), other.id(), foreign.id(), java.util.Map.of(), java.util.Map.of(), Set.of());
            assertThat(scene.join(shelter, order)).contains(CannotJoin.NOT_FOUND);
            assertThat(scene.join(worker, order)).contains(CannotJoin.NOT_FOUND);
            assertThat(open.as(shelter, () -> doubles.compare(shelter, foreign.id(), other.id())))
                    .isEmpty();
            assertThatThrownBy(() -> linked(shelter, foreign, other)).isInstanceOf(DataAccessException.class);
        }
        assertThat(doubles.other(shelter, foreign.id(), joined.codeName())).isEmpty();
        JoinOrder order = ordered();
        scene.join(worker, order);
        assertThat(scene.takeApart(shelter, order)).contains(CannotJoin.NOT_FOUND);
        assertThat(doubles.of(worker, kept.id()).getFirst().apart()).isNull();
    }

    @Test
    void aPageThatWasReadBeforeACorrectionJoinsNothing() {
        JoinOrder order = ordered(FieldGroup.NAMES);
        rename(joined, "Cao Thị Hư Danh");
        assertThat(scene.join(worker, order)).contains(CannotJoin.CHANGED_MEANWHILE);
        JoinOrder anew = ordered(FieldGroup.NAMES);
        rename(kept, "Cao Thị Hư Danh");
        assertThat(scene.join(worker, anew)).contains(CannotJoin.CHANGED_MEANWHILE);
        assertThat(doubles.of(worker, kept.id())).isEmpty();
    }

    @Test
    void partsAreCarriedOverWhereNobodyHasThemAndEndWhenTakenApart() {
        matters.give(supervisor, joined.id(), stay());
        JoinOrder order = ordered();
        scene.join(worker, order);
        assertThat(scene.opened(shelter, kept)).isPresent();
        assertThat(matters.parts(supervisor, kept.id())).hasSize(1);
        clock.pass(Duration.ofMinutes(1));
        scene.takeApart(worker, order);
        assertThat(identities.find(shelter, kept.id())).isEmpty();
        assertThat(identities.find(shelter, joined.id())).isPresent();
    }

    @Test
    void aPartThatTheKeptOneGaveItselfOutlastsTheJoin() {
        matters.give(supervisor, joined.id(), stay());
        matters.give(supervisor, kept.id(), stay());
        JoinOrder order = ordered();
        scene.join(worker, order);
        assertThat(matters.parts(supervisor, kept.id())).hasSize(1);
        clock.pass(Duration.ofMinutes(1));
        scene.takeApart(worker, order);
        assertThat(identities.find(shelter, kept.id())).isPresent();
    }

    @Test
    void aPartThatIsTakenBackIsTakenBackOfEveryEntry() {
        matters.give(supervisor, joined.id(), stay());
        scene.join(worker, ordered());
        clock.pass(Duration.ofMinutes(1));
        MatterPart carried = matters.parts(supervisor, kept.id()).getFirst();
        assertThat(matters.end(supervisor, kept.id(), carried.id())).isEmpty();
        assertThat(identities.find(shelter, kept.id())).isEmpty();
        assertThat(identities.find(shelter, joined.id())).isEmpty();
    }

    @Test
    void aMatterThatIsClosedIsSoForEveryEntryAndOneThatIsClosedTakesNoOpenOne() {
        scene.join(worker, ordered());
        assertThat(matters.close(supervisor, kept.id())).isEmpty();
        assertThat(scene.opened(worker, joined).orElseThrow().parts())
                .containsOnlyKeys(FieldGroup.NAMES, FieldGroup.BIRTH);
        Subject third = scene.joined(worker);
        assertThat(scene.join(worker, scene.order(worker, kept, third))).contains(CannotJoin.KEPT_IS_CLOSED);
        assertThat(scene.join(worker, scene.order(worker, third, scene.kept(worker))))
                .isEmpty();
    }

    @Test
    void whatIsClosedGivesNobodyAPartInWhatIsOpen() {
        matters.give(supervisor, joined.id(), stay());
        matters.close(supervisor, joined.id());
        assertThat(scene.join(worker, ordered())).isEmpty();
        assertThat(identities.find(shelter, kept.id())).isEmpty();
    }

    @Test
    void whoStandsBackFromOneSeesNoneOfThemWhileTheyAreJoined() {
        standBack(second, joined);
        JoinOrder order = ordered();
        scene.join(worker, order);
        assertThat(identities.find(second, kept.id())).isEmpty();
        assertThat(scene.found(second, TwoEntries.KEPT)).isEmpty();
        scene.takeApart(worker, order);
        assertThat(identities.find(second, kept.id())).isPresent();
        assertThat(identities.find(second, joined.id())).isEmpty();
    }

    @Test
    void whoStandsBackLaterSeesNoneOfThemEitherNotEvenInAnEmergency() {
        scene.join(worker, ordered());
        Subject third = scene.joined(worker);
        scene.join(worker, scene.order(worker, kept, third));
        standBack(second, third);
        for (Subject one : List.of(kept, joined, third)) {
            assertThat(identities.find(second, one.id())).isEmpty();
            assertThat(open.as(
                            second,
                            () -> emergencies.breakGlass(
                                    second, new GlassId(UUID.randomUUID()), one.codeName(), "Người ấy đang gặp nguy")))
                    .isEmpty();
        }
        assertThat(identities.find(worker, kept.id())).isPresent();
    }

    @Test
    void inAnEmergencyTheCodeNameOfTheJoinedOneLeadsToTheKeptOne() {
        scene.join(worker, ordered());
        assertThat(open.as(
                        shelter,
                        () -> emergencies.breakGlass(
                                shelter, new GlassId(UUID.randomUUID()), joined.codeName(), "Người ấy đang gặp nguy")))
                .contains(kept.id());
    }

    @Test
    void theKeptOneIsNotErasedBeforeTheJoinedAndThatOneLeavesNothingToTakeApart() {
        JoinOrder order = ordered(FieldGroup.PAPERS);
        UUID early = UUID.randomUUID();
        assertThat(erase(early, kept)).isEmpty();
        scene.join(worker, order);
        assertThat(erasures.confirm(second, early)).contains(CannotErase.OTHERS_JOINED);
        assertThatThrownBy(() -> guarded.as(
                        second,
                        () -> jdbc.sql("SELECT erasures.erase(?)")
                                .param(early)
                                .query()
                                .singleRow()))
                .hasStackTraceContaining("joined to the person");
        erasures.refuse(second, early);
        assertThat(erase(UUID.randomUUID(), kept)).contains(CannotErase.OTHERS_JOINED);
        UUID request = UUID.randomUUID();
        assertThat(erase(request, joined)).isEmpty();
        assertThat(erasures.confirm(second, request)).isEmpty();
        assertThat(doubles.of(worker, kept.id()).getFirst().name()).isNull();
        assertThat(scene.takeApart(worker, order)).contains(CannotJoin.JOINED_IS_GONE);
        assertThat(scene.opened(worker, kept).orElseThrow().papers()).isPresent();
        UUID last = UUID.randomUUID();
        assertThat(erase(last, kept)).isEmpty();
        assertThat(erasures.confirm(second, last)).isEmpty();
        assertThat(identities.find(worker, kept.id())).isEmpty();
    }

    private JoinOrder ordered(FieldGroup... taken) {
        return scene.order(worker, kept, joined, taken);
    }

    private void rename(Subject subject, String name) {
        var versions = scene.versions(worker, subject);
        assertThat(scene.renameAt(worker, subject, name, versions)).isEmpty();
    }

    private MatterPart stay() {
        return new MatterPart(UUID.randomUUID(), shelter.agency(), MatterStep.STAY, clock.instant(), null);
    }

    private void standBack(Actor whom, Subject subject) {
        assertThat(open.as(
                        supervisor,
                        () -> recusals.standBack(supervisor, subject.id(), UUID.randomUUID(), whom.account())))
                .isEmpty();
    }

    private java.util.Optional<CannotErase> erase(UUID id, Subject subject) {
        return erasures.request(supervisor, id, subject.id(), ErasureGround.ENTERED_BY_MISTAKE, "Nhập hai lần");
    }

    private int linked(Actor actor, Subject one, Subject other) {
        return guarded.as(
                actor,
                () -> jdbc.sql("""
                                INSERT INTO identities.same_person
                                    (province, id, kept, joined_province, joined, agency, joined_by, joined_at)
                                VALUES (?, gen_random_uuid(), ?, ?, ?, ?, ?, loive.instant())
                                """)
                        .params(one.province().value(), one.id().value())
                        .params(other.province().value(), other.id().value())
                        .params(actor.agency(), actor.account())
                        .update());
    }
}
