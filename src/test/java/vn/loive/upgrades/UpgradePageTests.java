package vn.loive.upgrades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Queries;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.facilities.FacilityId;
import vn.loive.figures.FigureKind;
import vn.loive.readiness.ReceptionScenario;
import vn.loive.shared.Actor;

/** The way of a proposal to a place in use, and who may enter its steps. */
@WholeProgramTest
class UpgradePageTests {

    @Autowired
    MockMvc web;

    @Autowired
    ReceptionScenario world;

    @Autowired
    UpgradeRepository repository;

    private Visitor manager;
    private FacilityId site;

    @BeforeEach
    void begin() {
        world.begin();
        manager = new Visitor(web, world.manager(), Role.OFFICER);
        site = world.entered();
    }

    @Test
    void aProposalKeepsWhatItsDocumentDoesNotSayOpen() throws Exception {
        String page = proposed("Nhà tạm lánh thí dụ", "");

        assertThat(manager.open(page).text("main"))
                .contains("đã đề xuất", "chưa nêu ngày", "Kinh phí: chưa nêu số", "chưa tính vào số cơ sở");
        assertThat(manager.open("/upgrades").text("tbody")).contains("Nhà tạm lánh thí dụ", "đã đề xuất");
    }

    @Test
    void aNewPlaceComesIntoUseOnceItStandsInTheRegister() throws Exception {
        String page = proposed("Nhà tạm lánh thí dụ", "");
        steps(page, "DECIDED", "");
        steps(page, "UNDER_WORK", "");

        Answer refused = step(page, "IN_USE", "");
        Answer sent = step(page, "IN_USE", site.value().toString());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#f-facility-e")).startsWith("Chưa chọn cơ sở.");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(manager.open(page).page().select("form[action$=step]")).isEmpty();
        assertThat(manager.open("/facilities/" + site.value()).text("section[aria-labelledby=upgrades]"))
                .contains("Nhà tạm lánh thí dụ", "đã đưa vào sử dụng");
    }

    @Test
    void anAmountIsAFigureAndWhatWasTypedIsKept() throws Exception {
        String page = proposed("Nâng cấp thí dụ", site.value().toString());
        MultiValueMap<String, String> form = form(page, "DECIDED");
        form.set("kind", "EXACT");
        form.set("amount", "0");
        form.set("day", "03/8/2021");

        Answer refused = manager.send(page + "/step", form);
        form.set("amount", "1.500.000.000");
        form.set("day", "02/8/2021");
        Answer sent = manager.send(page + "/step", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form(page + "/step").getFirst("day")).isEqualTo("03/8/2021");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(manager.open(page).text(".timeline")).contains("1.500.000.000 đồng", "02/8/2021");
    }

    @Test
    void aStepThatDoesNotFollowOrComesLateIsRefused() throws Exception {
        String page = proposed("Nâng cấp thí dụ", site.value().toString());
        MultiValueMap<String, String> stale = form(page, "DECIDED");
        assertThat(step(page, "IN_USE", "").text("#f-stage-e")).startsWith("Giai đoạn này không tiếp theo");
        steps(page, "DECIDED", "");

        assertThat(manager.send(page + "/step", stale).text(".error-summary"))
                .contains("Đã có bước mới sau khi trang này mở.");
    }

    @Test
    void onlyWhoKeepsItOrLeadsEntersSteps() throws Exception {
        String page = proposed("Nâng cấp thí dụ", site.value().toString());
        MultiValueMap<String, String> form = form(page, "DECIDED");
        Visitor stranger = new Visitor(web, world.stranger(), Role.OFFICER);
        Visitor elsewhere = new Visitor(web, world.elsewhere(), Role.OFFICER);
        Visitor lead = new Visitor(web, world.lead(), Role.OFFICER);

        assertThat(stranger.open(page).page().select("form[action$=step]")).isEmpty();
        assertThat(stranger.send(page + "/step", form).status()).isEqualTo(422);
        assertThat(elsewhere.open(page).status()).isEqualTo(404);
        assertThat(elsewhere.send(page + "/step", form).status()).isEqualTo(404);
        assertThat(lead.send(page + "/step", form).status()).isEqualTo(303);
    }

    @Test
    void theDatabaseRefusesOtherHands() throws Exception {
        String page = proposed("Nâng cấp thí dụ", site.value().toString());
        UpgradeId id = new UpgradeId(UUID.fromString(page.substring("/upgrades/".length())));
        UpgradeEntry forged =
                UpgradeEntry.of(2, new UpgradeStep(UpgradeStage.DROPPED, null, "", FigureKind.NOT_COUNTED, null, ""));
        Actor stranger = world.stranger();
        Actor elsewhere = world.elsewhere();

        assertThatThrownBy(() -> world.as(stranger, () -> repository.add(stranger, id, forged, Instant.EPOCH)))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(world.as(elsewhere, () -> repository.add(elsewhere, id, forged, Instant.EPOCH)))
                .isFalse();
        assertThat(world.as(elsewhere, () -> repository.list(null, null))).isEmpty();
    }

    @Test
    void moreProposalsTakeNoMoreQueries() throws Exception {
        proposed("Một", "");
        int list = Queries.of(() -> manager.open("/upgrades")).size();
        for (String title : List.of("Hai", "Ba", "Bốn")) {
            proposed(title, "");
        }

        assertThat(Queries.of(() -> manager.open("/upgrades"))).hasSize(list);
    }

    private String proposed(String title, String facility) throws Exception {
        MultiValueMap<String, String> form = manager.open("/upgrades/new").form("/upgrades");
        form.set("title", title);
        form.set("facility", facility);
        Answer sent = manager.send("/upgrades", form);
        assertThat(sent.status()).isEqualTo(303);
        return sent.location();
    }

    private void steps(String page, String stage, String facility) throws Exception {
        assertThat(step(page, stage, facility).status()).isEqualTo(303);
    }

    private Answer step(String page, String stage, String facility) throws Exception {
        MultiValueMap<String, String> form = form(page, stage);
        form.set("facility", facility);
        return manager.send(page + "/step", form);
    }

    private MultiValueMap<String, String> form(String page, String stage) throws Exception {
        MultiValueMap<String, String> form = manager.open(page).form(page + "/step");
        form.set("stage", stage);
        return form;
    }
}
