package vn.loive.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.contributions.CampaignScenario;
import vn.loive.contributions.CannotSubmit;
import vn.loive.contributions.Contributions;
import vn.loive.figures.FigureKind;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;

/** An addressee writes what it is asked in words, saves it as often as it likes, and submits it with its figures. */
@WholeProgramTest
class NarrativePageTests {

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    NarrativeScenario words;

    @Autowired
    Contributions contributions;

    private Actor office;
    private Visitor officer;
    private ReportRequest request;
    private String base;
    private String page;
    private MultiValueMap<String, String> form;

    @BeforeEach
    void begin() throws Exception {
        world.begin();
        office = world.office("Huyện Tân Hồng");
        officer = new Visitor(web, office, Role.OFFICER);
        request = words.theRequest();
        base = "/requests/" + request.id().value();
        page = base + "/narrative";
        form = officer.open(page).form(page);
    }

    @Test
    void aDraftIsSavedThoughNotEverythingIsWritten() throws Exception {
        form.set("text-1", "  Đã họp 02 lần.\r\n\r\nĐã ban hành kế hoạch.  ");
        form.set("none-2", "nil-information");

        assertThat(officer.send(page, form).location()).isEqualTo(page);

        Answer saved = officer.open(page);
        assertThat(saved.page().expectFirst("#f-text-1").wholeText().strip())
                .isEqualTo("Đã họp 02 lần.\n\nĐã ban hành kế hoạch.");
        assertThat(saved.page().select("input[name=none-2][checked]").val()).isEqualTo("nil-information");
        assertThat(saved.text(".head")).contains("Lưu lần cuối lúc");
        assertThat(officer.open(base + "/contribution").text("main")).contains("02/03 mục bằng lời đã có nội dung.");
    }

    @Test
    void whatMustNotStandThereIsSaidOnThePage() throws Exception {
        assertThat(officer.open(page).text(".notice")).contains("Không ghi bí mật nhà nước", "nhận ra một người");
    }

    @Test
    void wordsAndTheWordThatThereAreNoneContradictEachOther() throws Exception {
        form.set("text-1", "Đã họp.");
        form.set("none-1", "nil-information");
        form.set("text-2", "Thiếu kinh phí.");

        Answer refused = officer.send(page, form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Mục 1 vừa có nội dung vừa có dấu xác nhận");
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#f-text-1");
        assertThat(refused.text("#f-text-2")).isEqualTo("Thiếu kinh phí.");
        assertThat(officer.open(page).text("#f-text-2")).isEmpty();
    }

    @Test
    void aSectionHoldsTenThousandCharactersAndNoMore() throws Exception {
        form.set("text-1", "ố".repeat(Narrative.LONGEST));
        assertThat(officer.send(page, form).status()).isEqualTo(303);
        form = officer.open(page).form(page);
        form.set("text-1", "ố".repeat(Narrative.LONGEST + 1));

        Answer refused = officer.send(page, form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Mục 1 có 10.001 ký tự, quá 10.000 ký tự");
    }

    @Test
    void whatAnotherSavedMeanwhileIsShownAndNothingTypedIsLost() throws Exception {
        words.writes(office, request, "Bản của người khác.");
        form.set("text-1", "Bản vừa gõ.");

        Answer refused = officer.send(page, form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("vừa được người khác lưu");
        assertThat(refused.text("#f-text-1")).isEqualTo("Bản vừa gõ.");
        assertThat(refused.text("form")).contains("Nội dung đang lưu: Bản của người khác.");
        assertThat(officer.send(page, refused.form(page)).status()).isEqualTo(303);
        assertThat(officer.open(page).text("#f-text-1")).isEqualTo("Bản vừa gõ.");
    }

    @Test
    void nothingIsSubmittedWhileASectionIsEmpty() throws Exception {
        words.writes(office, request, "Đã họp 02 lần.");
        String own = base + "/contribution";
        MultiValueMap<String, String> answer = officer.open(own).form(own);
        request.askedOf(CampaignScenario.agencyOf(office))
                .forEach(item -> answer.set(item.code(), FigureKind.ZERO_IN_PERIOD.name()));

        Answer refused = officer.send(own, answer);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("chưa có nội dung: Khó khăn, vướng mắc; Kiến nghị.");
        assertThat(refused.page().select("main a[href='" + page + "']")).hasSize(1);
        words.writes(office, request, "Đã họp 02 lần.", "", "");
        assertThat(officer.send(own, refused.form(own)).status()).isEqualTo(303);
        assertThat(words.versions(request, office)).hasSize(1);
    }

    @Test
    void theMonthIsNotSentEitherAndLeadsToTheWords() throws Exception {
        String july = "/my-month/2021-07?request=" + request.id().value() + "&agency=" + office.agency();
        MultiValueMap<String, String> month = officer.open("/my-month/2021-07").form(july);
        month.set("no-case", "true");
        month.set("no-activity", "true");

        Answer refused = officer.send(july, month);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Công tác chỉ đạo; Khó khăn, vướng mắc; Kiến nghị");
        assertThat(refused.text("main")).contains("0/03 mục bằng lời đã có nội dung.");
        assertThat(refused.page().select("main a[href='" + page + "']")).hasSize(1);
        assertThat(refused.page().select("#f-no-case[checked]")).hasSize(1);
        words.writes(office, request, "Đã họp.", "", "");
        assertThat(officer.send(july, refused.form(july)).status()).isEqualTo(303);
    }

    @Test
    void whatWasAcceptedIsReadAndNotWrittenAnyMore() throws Exception {
        words.writes(office, request, "Đã họp.", "", "Không.");
        world.submits(office, request);
        world.as(world.lead(), () -> contributions.accept(world.lead(), request, CampaignScenario.agencyOf(office), 1));

        Answer read = officer.open(page);
        Answer refused = officer.send(page, form);

        assertThat(read.page().select("textarea")).isEmpty();
        assertThat(read.text("main")).contains("Đã họp.", "không có thông tin");
        assertThat(refused.text(".error-summary")).contains("đã được nhận");
    }

    @Test
    void aRequestForFiguresAloneHasNoSuchPage() throws Exception {
        ReportRequest figures = world.theRequest();

        assertThat(officer.open("/requests/" + figures.id().value() + "/narrative")
                        .status())
                .isEqualTo(404);
        assertThat(officer.open("/requests/" + figures.id().value() + "/contribution")
                        .text("main"))
                .doesNotContain("bằng lời");
        assertThat(world.submits(office, figures, ReportItem.VICTIMS_RECEIVED, FigureKind.ZERO_IN_PERIOD))
                .isEmpty();
    }

    @Test
    void thoseWhoOnlyHaveTheActAreRefusedToo() {
        assertThat(world.submits(office, request, ReportItem.VICTIMS_RECEIVED, FigureKind.ZERO_IN_PERIOD))
                .containsExactly(new CannotSubmit.Unwritten("Công tác chỉ đạo; Khó khăn, vướng mắc; Kiến nghị"));
    }

    @Test
    void nobodyReadsTheDraftOfAnother() throws Exception {
        words.writes(office, request, "Đã họp.");
        Visitor other = new Visitor(web, world.office("Huyện Lấp Vò"), Role.OFFICER);
        Visitor asker = new Visitor(web, world.lead(), Role.CONSOLIDATOR);
        String theirs = page + "?agency=" + office.agency();

        assertThat(other.open(theirs).status()).isEqualTo(404);
        assertThat(other.send(theirs, form).status()).isEqualTo(404);
        assertThat(asker.open(theirs).status()).isEqualTo(404);
        assertThat(other.open(page).text("main")).doesNotContain("Đã họp.");
    }
}
