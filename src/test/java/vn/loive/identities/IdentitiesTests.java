package vn.loive.identities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.database.Database;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.particulars.Birth;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Names;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Profile;
import vn.loive.particulars.SafeContact;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

@WholeProgramTest
class IdentitiesTests {

    private static final UUID CENTRE = UUID.randomUUID();
    private static final Profile PROFILE = Profile.of(List.of(
            new Names("Phạm Thị Thí Dụ", List.of("Mey")),
            new Birth(LocalDate.of(1999, 3, 4), null, false),
            new Papers(List.of(new Papers.Paper("CCCD", "000199000001"))),
            new SafeContact(List.of("0900 000 001"), "chỉ gọi buổi sáng")));

    @Autowired
    private Identities identities;

    @Autowired
    private SubjectSearch search;

    @Autowired
    private Database database;

    @Autowired
    private JdbcClient open;

    @Autowired
    @Guarded
    private JdbcClient guarded;

    @Autowired
    private Transactions transactions;

    @Autowired
    @Guarded
    private Transactions guardedTransactions;

    @Autowired
    private People people;

    private Actor holder = nobody();
    private Actor colleague = nobody();
    private Actor supervisor = nobody();
    private Actor officer = nobody();
    private Actor otherAgency = nobody();
    private Actor otherProvince = nobody();

    @BeforeEach
    void arrive() {
        ProvinceCode province = People.QUANG_NGAI;
        holder = people.somebody(province, CENTRE, "Trần Minh Họa", Role.CASE_WORKER)
                .actor();
        colleague = people.somebody(province, CENTRE, "Lê Văn Mẫu", Role.CASE_WORKER)
                .actor();
        supervisor = people.somebody(province, CENTRE, "Vũ Thị Giả Định", Role.CASE_SUPERVISOR)
                .actor();
        officer =
                people.somebody(province, CENTRE, "Đỗ Văn Ví Dụ", Role.OFFICER).actor();
        otherAgency = people.somebody(province, UUID.randomUUID(), "Ngô Thị Thử", Role.CASE_WORKER)
                .actor();
        otherProvince = people.somebody(Role.CASE_WORKER).actor();
    }

    @Test
    void whatWasEnteredIsOpenedPartByPart() {
        Subject subject = enter();
        Profile opened = open(
                        colleague, subject.id(), EnumSet.of(FieldGroup.NAMES, FieldGroup.BIRTH), Purpose.RECEPTION)
                .orElseThrow();
        assertThat(opened.names()).isEqualTo(PROFILE.names());
        assertThat(opened.birth()).isEqualTo(PROFILE.birth());
        assertThat(opened.papers()).isEmpty();
        assertThat(opened.contact()).isEmpty();
    }

    @Test
    void aPersonOfWhomNothingIsKnownCanBeEntered() {
        SubjectId id = new SubjectId(UUID.randomUUID());
        identities.enter(holder, id, Profile.of(List.of()));
        assertThat(open(holder, id, EnumSet.allOf(FieldGroup.class), Purpose.RECEPTION)
                        .orElseThrow()
                        .parts())
                .isEmpty();
    }

    @Test
    void hiddenAndAbsentAreAlike() {
        Subject subject = enter();
        SubjectId nobody = new SubjectId(UUID.randomUUID());
        for (Actor stranger : List.of(otherAgency, otherProvince)) {
            assertThat(identities.find(stranger, subject.id()))
                    .isEqualTo(identities.find(stranger, nobody))
                    .isEmpty();
            assertThat(open(stranger, subject.id(), EnumSet.allOf(FieldGroup.class), Purpose.SUPPORT))
                    .isEqualTo(open(stranger, nobody, EnumSet.allOf(FieldGroup.class), Purpose.SUPPORT))
                    .isEmpty();
        }
    }

    @Test
    void everyOpeningIsInTheRecordWithItsPurposeAndWithoutContent() {
        Subject subject = enter();
        open(colleague, subject.id(), EnumSet.of(FieldGroup.PAPERS), Purpose.PROTECTION);
        List<String> record = database.owner()
                .sql(
                        "SELECT act || ' ' || subject || ' ' || detail FROM audit.entry WHERE subject LIKE 'subject/%' ORDER BY at, act DESC")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(record)
                .containsExactly(
                        "SubjectEntered subject/" + subject.id().value() + " parts birth contact names papers",
                        "IdentityOpened subject/" + subject.id().value() + " protection papers");
    }

    @Test
    void nothingIsOpenedWhenTheRecordCannotBeKept() {
        Subject subject = enter();
        database.owner().sql("REVOKE INSERT ON audit.entry FROM loive_guarded").update();
        try {
            assertThatThrownBy(() -> open(holder, subject.id(), EnumSet.of(FieldGroup.NAMES), Purpose.RECEPTION))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            database.owner().sql("GRANT INSERT ON audit.entry TO loive_guarded").update();
        }
    }

    @Test
    void theTablesHoldNothingThatCanBeRead() {
        enter();
        String dump = String.join("\n", dumped());
        for (String secret : List.of("Phạm", "Thí Dụ", "Mey", "000199000001", "0900 000 001", "buổi sáng")) {
            assertThat(dump)
                    .doesNotContain(secret)
                    .doesNotContain(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void theOpenWingSeesNoTableOfIt() {
        enter();
        for (String table : List.of("identities.subject", "identities.part", "identities.token", "vault.subject_key")) {
            assertThatThrownBy(() -> transactions.as(
                            holder,
                            () -> open.sql("SELECT count(*) FROM " + table)
                                    .query(Long.class)
                                    .single()))
                    .isInstanceOf(BadSqlGrammarException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void outsideATransactionNoRowIsSeen() {
        enter();
        assertThat(guarded.sql("SELECT count(*) FROM identities.subject")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(guarded.sql("SELECT count(*) FROM vault.subject_key")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void sayingANameToALogSaysNothing() {
        assertThat(PROFILE + " " + PROFILE.names() + PROFILE.birth() + PROFILE.papers() + PROFILE.contact())
                .doesNotContain("Phạm", "1999", "0001");
    }

    @Test
    void onlyWhoeverKeepsFilesOpensAnythingAndTheSupervisorAsMuch() {
        Subject subject = enter();
        assertThat(open(officer, subject.id(), EnumSet.allOf(FieldGroup.class), Purpose.RECEPTION))
                .isEmpty();
        assertThat(glance(officer, subject.id()).versions()).isEmpty();
        assertThat(open(supervisor, subject.id(), EnumSet.allOf(FieldGroup.class), Purpose.RECEPTION))
                .contains(PROFILE);
    }

    @Test
    void aCorrectionKeepsWhatWasWrittenBeforeAndChangesHowThePersonIsFound() {
        Subject subject = enter();
        Profile sheet = Profile.of(List.of(new Names("Cao Thị Hư Danh", List.of()), new Birth(null, 2001, true)));
        Map<FieldGroup, Integer> readAt = glance(holder, subject.id()).versions();
        assertThat(change(holder, subject.id(), sheet, readAt)).isEmpty();
        assertThat(open(holder, subject.id(), EnumSet.of(FieldGroup.NAMES), Purpose.SUPPORT)
                        .orElseThrow()
                        .names()
                        .full())
                .isEqualTo("Cao Thị Hư Danh");
        assertThat(glance(holder, subject.id()).versions())
                .containsEntry(FieldGroup.NAMES, 2)
                .containsEntry(FieldGroup.PAPERS, 1);
        assertThat(search.search(holder, Sought.named("Phạm Thị Thí Dụ"))).isEmpty();
        assertThat(search.search(holder, Sought.named("cao thi hu danh"))).hasSize(1);
        assertThat(search.search(holder, new Sought("", null, null, "000199000001")))
                .hasSize(1);
    }

    @Test
    void aStalePageAndAStrangerChangeNothing() {
        Subject subject = enter();
        Profile sheet = Profile.of(List.of(new Names("Cao Thị Hư Danh", List.of())));
        assertThat(change(holder, subject.id(), sheet, Map.of())).contains(CannotChangeIdentity.CHANGED_MEANWHILE);
        for (Actor stranger : List.of(otherAgency, otherProvince, officer)) {
            assertThat(change(stranger, subject.id(), sheet, Map.of(FieldGroup.NAMES, 1)))
                    .contains(CannotChangeIdentity.NOT_FOUND);
        }
    }

    @Test
    void whoTakesPartOpensWhatTheirStepNeedsUntilItEnds() {
        Subject subject = enter();
        involve(subject, otherAgency, "stay", "2021-08-01T00:00:00Z", null);
        assertThat(open(otherAgency, subject.id(), EnumSet.allOf(FieldGroup.class), Purpose.SUPPORT)
                        .orElseThrow()
                        .parts())
                .containsOnlyKeys(FieldGroup.NAMES, FieldGroup.BIRTH, FieldGroup.CONTACT);
        assertThat(glance(otherAgency, subject.id()).mayChange()).isFalse();
        assertThat(change(otherAgency, subject.id(), Profile.of(List.of(new Names("Sai", List.of()))), Map.of()))
                .contains(CannotChangeIdentity.NOT_FOUND);
    }

    @Test
    void aStepThatEndedOrHasNotBegunShowsNothing() {
        Subject subject = enter();
        involve(subject, otherAgency, "verification", "2021-07-01T00:00:00Z", "2021-08-01T00:00:00Z");
        involve(subject, otherAgency, "protection", "2021-09-01T00:00:00Z", null);
        assertThat(identities.find(otherAgency, subject.id())).isEmpty();
    }

    @Test
    void enteringTheSameAgainChangesNothing() {
        Subject subject = enter();
        assertThat(identities.enter(holder, subject.id(), Profile.of(List.of())))
                .isEqualTo(subject);
        assertThat(open(holder, subject.id(), EnumSet.of(FieldGroup.NAMES), Purpose.SUPPORT)
                        .orElseThrow()
                        .names())
                .isEqualTo(PROFILE.names());
    }

    private void involve(Subject subject, Actor whom, String step, String from, @Nullable String until) {
        guardedTransactions.as(
                holder,
                () -> guarded.sql("""
                        INSERT INTO identities.involvement
                            (province, id, subject, agency, step, given_by, valid_from, valid_until)
                        VALUES (?, gen_random_uuid(), ?, ?, ?, ?, ?::timestamptz, ?::timestamptz)
                        """)
                        .params(
                                subject.province().value(),
                                subject.id().value(),
                                whom.agency(),
                                step,
                                holder.agency(),
                                from)
                        .param(until)
                        .update());
    }

    private Optional<Profile> open(Actor actor, SubjectId id, Set<FieldGroup> groups, Purpose purpose) {
        return transactions.as(actor, () -> identities.open(actor, id, groups, purpose));
    }

    private Glance glance(Actor actor, SubjectId id) {
        return transactions.as(actor, () -> identities.glance(actor, id)).orElseThrow();
    }

    private Optional<CannotChangeIdentity> change(
            Actor actor, SubjectId id, Profile sheet, Map<FieldGroup, Integer> readAt) {
        return transactions.as(actor, () -> identities.change(actor, id, sheet, readAt));
    }

    private Subject enter() {
        return identities.enter(holder, new SubjectId(UUID.randomUUID()), PROFILE);
    }

    /** Every row of the tables as text, each table with rows, since an empty one would prove nothing. */
    private List<String> dumped() {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("identities.subject", "identities.part", "identities.token", "vault.subject_key")) {
            List<String> read = guardedTransactions.as(
                    holder,
                    () -> guarded.sql("SELECT t::text FROM " + table + " t")
                            .query((row, number) -> row.getString(1))
                            .list());
            assertThat(read).as(table).isNotEmpty();
            rows.addAll(read);
        }
        return rows;
    }

    private static Actor nobody() {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), People.QUANG_NGAI, UUID.randomUUID());
    }
}
