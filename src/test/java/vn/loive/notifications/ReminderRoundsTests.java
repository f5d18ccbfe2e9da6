package vn.loive.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.loive.Queries;
import vn.loive.TestTime;
import vn.loive.TwoProvinces;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Contact;
import vn.loive.agencies.Contacts;
import vn.loive.agencies.Duty;
import vn.loive.contributions.CampaignScenario;
import vn.loive.contributions.Contributions;
import vn.loive.database.Transactions;
import vn.loive.places.Places;
import vn.loive.requests.Obligations;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** Who has not answered is reminded before the last day and after it, once each time, by a letter that names nobody. */
@WholeProgramTest
class ReminderRoundsTests {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    TestTime.MovableClock clock;

    @Autowired
    CampaignScenario world;

    @Autowired
    AgencyScenario successions;

    @Autowired
    Transactions transactions;

    @Autowired
    Agencies agencies;

    @Autowired
    Places places;

    @Autowired
    Contacts contacts;

    @Autowired
    Obligations obligations;

    @Autowired
    Contributions contributions;

    @Autowired
    Reminders reminders;

    @Autowired
    ReminderRepository repository;

    @Autowired
    Outbox outbox;

    private ReportRequest request;
    private Actor office;
    private ReminderRounds rounds;

    @BeforeEach
    void begin() {
        server.start();
        world.begin();
        request = world.theRequest();
        office = world.office("Huyện Tân Hồng");
        rounds = rounds(new Postman(PostmanTests.sender(server), "loi-ve@vi-du.example"));
    }

    @AfterEach
    void end() {
        server.stop();
    }

    @Test
    void whoIsSilentIsRemindedOnceForEachStep() {
        rounds.round();
        rounds.round();
        assertThat(steps(office)).containsExactly(ReminderStep.SOON);

        goTo(LocalDate.of(2021, 8, 4));
        rounds.round();
        goTo(LocalDate.of(2021, 8, 5));
        rounds.round();
        assertThat(steps(office)).containsExactly(ReminderStep.LAST, ReminderStep.SOON);

        goTo(LocalDate.of(2021, 8, 6));
        rounds.round();
        goTo(LocalDate.of(2021, 8, 7));
        rounds.round();
        assertThat(steps(office)).containsExactly(ReminderStep.OVERDUE, ReminderStep.LAST, ReminderStep.SOON);
    }

    @Test
    void whoHasAnsweredOrIsWaivedIsLeftInPeace() {
        Actor answered = world.office("Huyện Hồng Ngự");
        Actor waived = world.office("Huyện Lấp Vò");
        world.submits(answered, request);
        world.as(
                world.lead(),
                () -> obligations.waive(world.lead(), request, agencyOf(waived), "Đơn vị đang cách ly y tế"));

        rounds.round();

        assertThat(steps(answered)).isEmpty();
        assertThat(steps(waived)).isEmpty();
        assertThat(steps(world.centre())).containsExactly(ReminderStep.SOON);
    }

    @Test
    void whoWasSentBackOwesAgain() {
        world.submits(office, request);
        rounds.round();
        assertThat(steps(office)).isEmpty();

        world.as(
                world.lead(),
                () -> contributions.giveBack(world.lead(), request, agencyOf(office), 1, "Thiếu băng rôn ở chợ."));
        rounds.round();

        assertThat(steps(office)).containsExactly(ReminderStep.SOON);
    }

    @Test
    void theLetterTellsWhatIsOwedAndNothingThatSomebodyTyped() throws Exception {
        reachedAt(office, "tanhong@vi-du.example");

        rounds.round();
        rounds.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage come = server.getReceivedMessages()[0];
        assertThat(come.getAllRecipients()[0]).hasToString("tanhong@vi-du.example");
        assertThat(come.getSubject()).isEqualTo("Nhắc nộp 01 báo cáo, hạn gần nhất 05/8/2021");
        assertThat(come.getContent().toString())
                .contains("Kính gửi: Phòng Lao động", "Cơ quan còn 01 báo cáo chưa nộp")
                .contains("số liệu từ 01/7/2021 đến 31/7/2021", "hạn nộp 05/8/2021 (còn 03 ngày)")
                .contains("không phát sinh")
                .doesNotContain(request.title());
        assertThat(of(office)).singleElement().matches(reminder -> reminder.sent() != null);
        assertThat(of(world.centre())).singleElement().matches(reminder -> reminder.sent() == null);
    }

    @Test
    void aLetterThatFailedIsTriedAgainAndThenGivenUp() {
        reachedAt(office, "không phải địa chỉ");
        for (int round = 0; round < 7; round++) {
            rounds.round();
        }
        assertThat(of(office)).singleElement().extracting(Reminder::failures).isEqualTo(Reminder.MOST_FAILURES);
    }

    @Test
    void whatWasAnsweredMeanwhileIsNotWrittenAbout() {
        withoutServer().round();
        reachedAt(office, "tanhong@vi-du.example");
        world.submits(office, request);

        rounds.round();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void afterTwoDaysALetterIsOfNoUse() {
        withoutServer().round();
        reachedAt(office, "tanhong@vi-du.example");
        clock.pass(Duration.ofHours(49));

        rounds.round();

        assertThat(of(office)).extracting(Reminder::step).containsExactly(ReminderStep.LAST, ReminderStep.SOON);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(of(office).getLast().sent()).isNull();
    }

    @Test
    void whoAskedRemindsAndALetterGoesOut() {
        reachedAt(office, "tanhong@vi-du.example");
        world.as(world.lead(), () -> obligations.remind(world.lead(), request, List.of(agencyOf(office))));
        assertThat(steps(office)).containsExactly(ReminderStep.CHASED);
        assertThat(steps(world.lead())).containsExactly(ReminderStep.CHASED);

        rounds.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(of(office)).hasSize(2).allMatch(reminder -> reminder.sent() != null);
    }

    @Test
    void twoRequestsOfOneOfficeComeInOneLetter() throws Exception {
        ReportRequest second = world.theRequest();
        reachedAt(office, "tanhong@vi-du.example");

        rounds.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getSubject()).contains("02 báo cáo");
        assertThat(of(office)).extracting(Reminder::request).contains(second.id(), request.id());
    }

    @Test
    void theHeirOfAnOfficeIsWrittenTo() throws Exception {
        AgencyId heir = successions.standing(
                CampaignScenario.DONG_THAP, AgencyKind.COMMUNE_PEOPLES_COMMITTEE, "UBND xã Tân Hồng", "UBND");
        endsOn(agencyOf(office), LocalDate.of(2021, 8, 1));
        successions.succession(agencyOf(office), heir, LocalDate.of(2021, 8, 2), Duty.VICTIM_SUPPORT);
        Actor actor = successions.actor(heir, CampaignScenario.DONG_THAP);
        reachedAt(actor, "xatanhong@vi-du.example");

        rounds.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("xatanhong@vi-du.example");
        assertThat(of(actor)).extracting(Reminder::agency).containsExactly(agencyOf(office));
    }

    @Test
    void othersReadNothingOfIt() {
        rounds.round();

        assertThat(of(world.office("Huyện Hồng Ngự")))
                .extracting(Reminder::agency)
                .containsExactly(agencyOf(world.office("Huyện Hồng Ngự")));
        Actor stranger = CampaignScenario.somebodyIn(TwoProvinces.QUANG_NGAI);
        assertThat(transactions.as(stranger, reminders::recent)).isEmpty();
        assertThat(transactions.forNobody(reminders::recent)).isEmpty();
    }

    @Test
    void nobodyButTheProgramSaysThatALetterWentOut() {
        rounds.round();
        List<Reminder> own = of(office);

        assertThatThrownBy(() -> transactions.as(office, () -> {
                    repository.delivered(office.province(), own, true, clock.instant());
                    return null;
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aRoundAsksTheSameHoweverManyOwe() throws Exception {
        long many = Queries.of(() -> {
                    withoutServer().round();
                    return null;
                })
                .size();
        world.everybodyReports(request, "Huyện Lấp Vò");

        long one = Queries.of(() -> {
                    withoutServer().round();
                    return null;
                })
                .size();

        assertThat(one).isEqualTo(many);
    }

    private ReminderRounds withoutServer() {
        return rounds(new Postman(null, ""));
    }

    private ReminderRounds rounds(Postman postman) {
        return new ReminderRounds(transactions, places, reminders, outbox, postman, clock);
    }

    private void endsOn(AgencyId id, LocalDate day) {
        transactions.forImport(() -> {
            Agency known = agencies.find(id).orElseThrow();
            agencies.putRight(List.of(new Agency(
                    id,
                    known.province(),
                    known.kind(),
                    known.name(),
                    known.shortName(),
                    known.symbol(),
                    known.parent(),
                    known.place(),
                    known.validFrom(),
                    day)));
            return null;
        });
    }

    private void reachedAt(Actor actor, String mailbox) {
        Contact contact = new Contact("", "", mailbox, "", 0);
        assertThat(world.as(actor, () -> contacts.write(actor, agencyOf(actor), contact)))
                .isNull();
    }

    private List<Reminder> of(Actor actor) {
        return world.as(actor, reminders::recent).stream()
                .filter(reminder -> !reminder.agency().equals(agencyOf(world.lead())))
                .toList();
    }

    private List<ReminderStep> steps(Actor actor) {
        return world.as(actor, reminders::recent).stream()
                .filter(reminder -> reminder.agency().equals(agencyOf(actor)) || reminder.step() == ReminderStep.CHASED)
                .map(Reminder::step)
                .toList();
    }

    private void goTo(LocalDate day) {
        clock.pass(Duration.between(clock.instant(), day.atTime(8, 30).atZone(LegalDay.ZONE)));
    }
}
