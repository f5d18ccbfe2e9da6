package vn.loive.emergencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.TestTime.MovableClock;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.database.Database;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.CannotChangeIdentity;
import vn.loive.identities.Identities;
import vn.loive.identities.ProtectedPeople;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.matters.Recusals;
import vn.loive.particulars.CodeName;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Names;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

@WholeProgramTest
class EmergenciesTests {

    private static final UUID CENTRE = UUID.randomUUID();
    private static final UUID GATE = UUID.randomUUID();
    private static final String REASON = "Phạm Thị Thí Dụ đang được đưa đến trạm lúc 02 giờ, không gọi được trung tâm";

    @Autowired
    private Emergencies emergencies;

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
    private Database database;

    @Autowired
    private Transactions transactions;

    @Autowired
    @Guarded
    private JdbcClient guarded;

    @Autowired
    @Guarded
    private Transactions guardedTransactions;

    private Actor holder = nobody();
    private Actor holdersSupervisor = nobody();
    private Actor duty = nobody();
    private Actor dutysColleague = nobody();
    private Actor dutysSupervisor = nobody();
    private Actor otherProvince = nobody();

    @BeforeEach
    void arrive() {
        holder = actor(People.QUANG_NGAI, CENTRE, Role.CASE_WORKER);
        holdersSupervisor = actor(People.QUANG_NGAI, CENTRE, Role.CASE_SUPERVISOR);
        duty = actor(People.QUANG_NGAI, GATE, Role.CASE_WORKER);
        dutysColleague = actor(People.QUANG_NGAI, GATE, Role.CASE_WORKER);
        dutysSupervisor = actor(People.QUANG_NGAI, GATE, Role.CASE_SUPERVISOR);
        otherProvince = actor(People.DONG_THAP, UUID.randomUUID(), Role.CASE_SUPERVISOR);
    }

    @Test
    void whoBreaksTheGlassSeesWhatAFirstHelperNeedsForSomeHours() {
        Subject subject = persons.somebody(holder);
        assertThat(persons.opened(duty, subject)).isEmpty();
        assertThat(breakGlass(duty, subject)).contains(subject.id());
        assertThat(persons.opened(duty, subject))
                .containsExactlyInAnyOrder(FieldGroup.NAMES, FieldGroup.BIRTH, FieldGroup.CONTACT);
        assertThat(persons.opened(dutysColleague, subject)).isEmpty();
        assertThat(emergencies.own(duty)).hasSize(1);
        clock.pass(Duration.ofHours(emergencies.hours()).minusSeconds(1));
        assertThat(persons.opened(duty, subject)).isNotEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(persons.opened(duty, subject)).isEmpty();
        assertThat(identities.find(duty, subject.id())).isEmpty();
        assertThat(emergencies.own(duty)).isEmpty();
    }

    @Test
    void anEmergencyNeverChangesWhatIsKnown() {
        Subject subject = persons.somebody(holder);
        breakGlass(duty, subject);
        assertThat(transactions.as(
                        duty,
                        () -> identities.change(
                                duty,
                                subject.id(),
                                Profile.of(List.of(new Names("Sai", List.of()))),
                                Map.of(FieldGroup.NAMES, 1))))
                .contains(CannotChangeIdentity.NOT_FOUND);
    }

    @Test
    void bothAgenciesAreToldAtOnceAndNobodyElse() {
        Subject subject = persons.somebody(holder);
        breakGlass(duty, subject);
        assertThat(emergencies.awaiting(holdersSupervisor)).isOne();
        assertThat(emergencies.awaiting(dutysSupervisor)).isOne();
        assertThat(emergencies.awaiting(duty)).isZero();
        assertThat(emergencies.awaiting(otherProvince)).isZero();
        assertThat(emergencies.told(otherProvince)).isEmpty();
        assertThat(rows("SELECT agency::text FROM identities.glass_notice WHERE seen_by IS NULL", holdersSupervisor))
                .containsExactly(CENTRE.toString());
    }

    @Test
    void somebodyElseReviewsItOnce() {
        Subject subject = persons.somebody(holder);
        breakGlass(duty, subject);
        GlassId id = emergencies.told(holdersSupervisor).getFirst().id();
        assertThat(emergencies.open(holdersSupervisor, id).orElseThrow().reason())
                .isEqualTo(REASON);
        assertThat(emergencies.open(otherProvince, id)).isEmpty();
        assertThat(emergencies.review(duty, id, true, "tự xét")).contains(CannotReview.OWN_ACT);
        assertThat(emergencies.review(holdersSupervisor, id, true, "đúng")).isEmpty();
        assertThat(emergencies.review(dutysSupervisor, id, false, "chậm")).contains(CannotReview.REVIEWED_ALREADY);
        assertThat(emergencies.awaiting(holdersSupervisor)).isZero();
    }

    @Test
    void noReasonStandsInTheTablesOrTheRecord() {
        Subject subject = persons.somebody(holder);
        breakGlass(duty, subject);
        GlassId id = emergencies.told(holdersSupervisor).getFirst().id();
        emergencies.review(holdersSupervisor, id, true, "Phạm Thị Thí Dụ: đúng");
        assertThat(String.join("\n", rows("SELECT t::text FROM identities.broken_glass t", holdersSupervisor)))
                .isNotEmpty()
                .doesNotContain("Thí Dụ", "trạm");
        assertThat(recorded()).contains("GlassTouched", "GlassBroken", "GlassReviewed");
    }

    @Test
    void aCodeNameThatNobodyBearsIsRecordedAndOpensNothing() {
        assertThat(emergencies.breakGlass(duty, id(), CodeName.spoken("babababa"), REASON))
                .isEmpty();
        assertThat(recorded()).contains("GlassTouched").doesNotContain("GlassBroken");
        Subject elsewhere = persons.somebody(otherProvince);
        assertThat(breakGlass(duty, elsewhere)).isEmpty();
    }

    @Test
    void whoStandsBackMeetsTheSameAsIfThereWereNobody() {
        Subject subject = persons.somebody(holder);
        transactions.as(
                holdersSupervisor,
                () -> recusals.standBack(holdersSupervisor, subject.id(), UUID.randomUUID(), holder.account()));
        assertThat(breakGlass(holder, subject)).isEmpty();
        assertThat(persons.opened(holder, subject)).isEmpty();
    }

    @Test
    void theDatabaseBreaksNoGlassWithoutTheRecord() {
        Subject subject = persons.somebody(holder);
        assertThatThrownBy(() -> guardedTransactions.as(
                        duty,
                        () -> guarded.sql("SELECT id FROM identities.under_code_name(?)")
                                .param(subject.codeName().value())
                                .query(UUID.class)
                                .list()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("only under the record");
        assertThatThrownBy(() -> guardedTransactions.as(
                        duty,
                        () -> guarded.sql(
                                        "SELECT identities.break_glass(gen_random_uuid(), ?, 'x', loive.instant() + interval '1 hour')")
                                .param(subject.id().value())
                                .query()
                                .singleRow()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("only under the record");
        assertThatThrownBy(() -> guardedTransactions.as(
                        duty,
                        () -> guarded.sql("""
                                INSERT INTO identities.broken_glass (province, id, subject, code_name, holder, account,
                                    agency, reason, valid_from, valid_until)
                                SELECT '51', gen_random_uuid(), ?, 'x', ?, ?, ?, 'x', loive.instant(), loive.instant() + interval '1 hour'
                                """)
                                .params(subject.id().value(), CENTRE, duty.account(), duty.agency())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theSameFormTwiceBreaksTheGlassOnce() {
        Subject subject = persons.somebody(holder);
        GlassId id = id();
        assertThat(emergencies.breakGlass(duty, id, subject.codeName(), REASON))
                .isEqualTo(emergencies.breakGlass(duty, id, subject.codeName(), REASON))
                .contains(subject.id());
        assertThat(emergencies.told(duty)).hasSize(1);
    }

    private Optional<SubjectId> breakGlass(Actor actor, Subject subject) {
        return emergencies.breakGlass(actor, id(), subject.codeName(), REASON);
    }

    private static GlassId id() {
        return new GlassId(UUID.randomUUID());
    }

    private List<String> rows(String sql, Actor actor) {
        return guardedTransactions.as(
                actor, () -> guarded.sql(sql).query(String.class).list());
    }

    private String recorded() {
        return String.join(
                "\n",
                database.owner()
                        .sql("SELECT act || ' ' || subject || ' ' || detail FROM audit.entry WHERE act LIKE 'Glass%'")
                        .query(String.class)
                        .list());
    }

    private Actor actor(ProvinceCode province, UUID agency, Role role) {
        return people.somebody(province, agency, "Trần Minh Họa", role).actor();
    }

    private static Actor nobody() {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), People.QUANG_NGAI, UUID.randomUUID());
    }
}
