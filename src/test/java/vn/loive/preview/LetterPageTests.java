package vn.loive.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyKind;
import vn.loive.drafting.DraftId;
import vn.loive.figures.FigureKind;
import vn.loive.precedents.PaperWorld;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** A letter on a page has no title of its own, as on paper. */
@WholeProgramTest
class LetterPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    PaperWorld world;

    @Test
    void aLetterSaysBelowItsNumberWhatItIsAbout() throws Exception {
        LocalDate today = LocalDate.of(2023, 10, 16);
        world.begin("51", "Tỉnh Quảng Ngãi", today);
        Actor lead = world.agency(AgencyKind.LEAD_DEPARTMENT, "Sở thí dụ", "STD");
        Actor office = world.agency(AgencyKind.FOREIGN_AFFAIRS, "Sở khác", "SK");
        world.posts(office, "Giám đốc", "Phó Giám đốc");
        ReportRequest request = world.request(
                lead,
                "Báo cáo thí dụ",
                new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)),
                Map.of(office, EnumSet.of(ReportItem.SESSIONS)),
                List.of());
        world.answers(office, request, FigureKind.NOT_COUNTED);
        DraftId letter = world.begins(office, "programme-letter", request.id().value());

        Answer page = new Visitor(web, office, Role.CONSOLIDATOR).open("/drafts/" + letter.value());

        assertThat(page.text(".paper .letterhead > div:first-child")).containsPattern("/SK.*V/v .+DỰ THẢO");
        assertThat(page.page().select(".paper .doctitle")).isEmpty();
    }
}
