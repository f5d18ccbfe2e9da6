package vn.loive.identities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.database.Database;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

@WholeProgramTest
class IdentitiesTests {

    private static final UUID CENTRE = UUID.randomUUID();
    private static final Actor HOLDER = actor(CENTRE, "51");
    private static final Actor SAME_AGENCY = actor(CENTRE, "51");
    private static final Actor OTHER_AGENCY = actor(UUID.randomUUID(), "51");
    private static final Actor OTHER_PROVINCE = actor(CENTRE, "87");
    private static final Profile PROFILE = Profile.of(List.of(
            new Names("Phạm Thị Thí Dụ", List.of("Mey")),
            new Birth(LocalDate.of(1999, 3, 4), null, false),
            new Papers(List.of(new Papers.Paper("CCCD", "000199000001"))),
            new SafeContact(List.of("0900 000 001"), "chỉ gọi buổi sáng")));

    @Autowired
    private Identities identities;

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

    @Test
    void whatWasEnteredIsOpenedPartByPart() {
        Subject subject = enter();
        Profile opened = identities
                .open(SAME_AGENCY, subject.id(), EnumSet.of(FieldGroup.NAMES, FieldGroup.BIRTH), Purpose.RECEPTION)
                .orElseThrow();
        assertThat(opened.names()).isEqualTo(PROFILE.names());
        assertThat(opened.birth()).isEqualTo(PROFILE.birth());
        assertThat(opened.papers()).isEmpty();
        assertThat(opened.contact()).isEmpty();
    }

    @Test
    void aPersonOfWhomNothingIsKnownCanBeEntered() {
        SubjectId id = new SubjectId(UUID.randomUUID());
        identities.enter(HOLDER, id, Profile.of(List.of()));
        assertThat(identities
                        .open(HOLDER, id, EnumSet.allOf(FieldGroup.class), Purpose.RECEPTION)
                        .orElseThrow()
                        .parts())
                .isEmpty();
    }

    @Test
    void hiddenAndAbsentAreAlike() {
        Subject subject = enter();
        SubjectId nobody = new SubjectId(UUID.randomUUID());
        for (Actor stranger : List.of(OTHER_AGENCY, OTHER_PROVINCE)) {
            assertThat(identities.find(stranger, subject.id()))
                    .isEqualTo(identities.find(stranger, nobody))
                    .isEmpty();
            assertThat(identities.open(stranger, subject.id(), EnumSet.allOf(FieldGroup.class), Purpose.SUPPORT))
                    .isEqualTo(identities.open(stranger, nobody, EnumSet.allOf(FieldGroup.class), Purpose.SUPPORT))
                    .isEmpty();
        }
    }

    @Test
    void everyOpeningIsInTheRecordWithItsPurposeAndWithoutContent() {
        Subject subject = enter();
        identities.open(SAME_AGENCY, subject.id(), EnumSet.of(FieldGroup.PAPERS), Purpose.PROTECTION);
        List<String> record = database.owner()
                .sql("SELECT act || ' ' || subject || ' ' || detail FROM audit.entry ORDER BY at, act DESC")
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
            assertThatThrownBy(() ->
                            identities.open(HOLDER, subject.id(), EnumSet.of(FieldGroup.NAMES), Purpose.RECEPTION))
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
                            HOLDER,
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

    private Subject enter() {
        return identities.enter(HOLDER, new SubjectId(UUID.randomUUID()), PROFILE);
    }

    /** Every row of the tables as text, each table with rows, since an empty one would prove nothing. */
    private List<String> dumped() {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("identities.subject", "identities.part", "identities.token", "vault.subject_key")) {
            List<String> read = guardedTransactions.as(
                    HOLDER,
                    () -> guarded.sql("SELECT t::text FROM " + table + " t")
                            .query((row, number) -> row.getString(1))
                            .list());
            assertThat(read).as(table).isNotEmpty();
            rows.addAll(read);
        }
        return rows;
    }

    private static Actor actor(UUID agency, String province) {
        return new Actor(UUID.randomUUID(), agency, new ProvinceCode(province), UUID.randomUUID());
    }
}
