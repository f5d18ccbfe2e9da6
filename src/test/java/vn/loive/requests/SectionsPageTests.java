package vn.loive.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import vn.loive.shared.ProvinceCode;

/** The lead department asks for words: a heading a line, the same for every addressee and every term. */
@WholeProgramTest
class SectionsPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    ReportRequests requests;

    private Visitor lead;
    private MultiValueMap<String, String> form;

    @BeforeEach
    void begin() throws Exception {
        world.begin();
        lead = new Visitor(web, world.lead(), Role.CONSOLIDATOR);
        form = lead.open("/requests/new").form("/requests");
        form.set("title", "Báo cáo quý");
        form.set("source", "PERIODIC");
        form.set("from", "01/01/2021");
        form.set("to", "31/12/2021");
        form.set("cadence", "QUARTERLY");
        form.set("cut-off", "END_OF_MONTH");
        form.set("days-left", "5");
    }

    @Test
    void everyTermAsksForTheSameInTheSameOrder() throws Exception {
        form.set("sections", "  Công tác chỉ đạo \r\n\r\nKiến nghị\r\n");

        assertThat(lead.send("/requests", form).status()).isEqualTo(303);

        assertThat(asked())
                .hasSize(4)
                .allSatisfy(request -> assertThat(sections(request)).containsExactly("Công tác chỉ đạo", "Kiến nghị"));
        assertThat(world.as(
                        CampaignScenario.somebodyIn(new ProvinceCode("51")),
                        () -> requests.sections(asked().getFirst().id())))
                .isEmpty();
    }

    @Test
    void figuresAreEnoughWhenNoLineIsWritten() throws Exception {
        assertThat(lead.send("/requests", form).status()).isEqualTo(303);

        assertThat(asked()).allSatisfy(request -> assertThat(sections(request)).isEmpty());
    }

    @Test
    void aHeadingStandsThereOnce() throws Exception {
        refuses("Kiến nghị\nKhó khăn\nkiến nghị", "dòng “kiến nghị” ghi hai lần");
    }

    @Test
    void aHeadingHasTwoHundredCharactersAtMost() throws Exception {
        form.set("sections", "ắ".repeat(200));
        assertThat(lead.send("/requests", form).status()).isEqualTo(303);
        form.remove("form-id");

        refuses("Kiến nghị\n" + "ắ".repeat(201), "dài quá 200 ký tự");
    }

    @Test
    void thereAreTwentyAtMost() throws Exception {
        refuses(lines(21), "nhiều hơn 20 dòng");
        form.set("sections", lines(20));
        assertThat(lead.send("/requests", form).status()).isEqualTo(303);
        assertThat(sections(asked().getFirst())).hasSize(20).endsWith("Mục 20");
    }

    private void refuses(String sections, String why) throws Exception {
        form.set("sections", sections);
        int before = asked().size();

        Answer refused = lead.send("/requests", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Các mục, mỗi mục một dòng", why);
        assertThat(refused.page().expectFirst("#f-sections").wholeText().strip())
                .isEqualTo(sections);
        assertThat(refused.page().select("#f-title").val()).isEqualTo("Báo cáo quý");
        assertThat(asked()).hasSize(before);
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "Mục " + number)
                .collect(Collectors.joining("\n"));
    }

    private List<ReportRequest> asked() {
        return world.as(world.lead(), requests::list);
    }

    private List<String> sections(ReportRequest request) {
        return world.as(world.lead(), () -> requests.sections(request.id()));
    }
}
