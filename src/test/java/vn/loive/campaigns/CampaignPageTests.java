package vn.loive.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.shared.Actor;

@WholeProgramTest
class CampaignPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    TwoProvinces provinces;

    private Visitor lead;
    private Visitor police;

    @BeforeEach
    void begin() {
        provinces.begin();
        lead = consolidator(provinces.leadDepartment());
        police = consolidator(provinces.police());
    }

    @Test
    void aCampaignIsOpenedAndListedForAll() throws Exception {
        Answer sent = lead.send("/campaigns", typed(lead, "Chiến dịch 30/7 năm 2021", "01/7/2021", "31/7/2021"));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(police.open("/campaigns").text("tbody tr"))
                .contains("Chiến dịch 30/7 năm 2021", "ngày toàn dân", "01/7/2021", "31/7/2021", "Xem hoạt động");
    }

    @Test
    void thePoliceAreOfferedPeaksOnlyAndOthersNothing() throws Exception {
        assertThat(lead.open("/campaigns/new").page().select("select[name=kind] option[value]"))
                .hasSizeGreaterThan(5);
        assertThat(police.open("/campaigns/new")
                        .page()
                        .select("select[name=kind] option")
                        .eachText())
                .contains("cao điểm tuyên truyền", "cao điểm tấn công trấn áp")
                .doesNotContain("ngày toàn dân 30/7");
        assertThat(police.send("/campaigns", typed(police, "Chiến dịch", "01/7/2021", "31/7/2021"))
                        .text(".error-summary"))
                .contains("Công an tỉnh chỉ mở cao điểm.");
        Visitor union = consolidator(provinces.womensUnion());
        assertThat(union.open("/campaigns").page().select("a[href='/campaigns/new']"))
                .isEmpty();
    }

    @Test
    void aPeakShowsWhoHoldsItAndWhoTakesPart() throws Exception {
        MultiValueMap<String, String> form = typed(police, "Cao điểm 2021", "01/7/2021", "31/7/2021");
        form.set("kind", "SUPPRESSION_PEAK");
        form.set("force", provinces.leadDepartment().agency().toString());

        assertThat(police.send("/campaigns", form).status()).isEqualTo(303);
        assertThat(lead.open("/campaigns").text("tbody tr"))
                .contains("cao điểm tấn công trấn áp", "Công an", "Lực lượng tham gia");
    }

    @Test
    void whatItIsHeldForMustBeSaid() throws Exception {
        MultiValueMap<String, String> form = typed(lead, "Chiến dịch", "01/7/2021", "31/7/2021");
        form.set("kind", "");

        assertThat(lead.send("/campaigns", form).text("#f-kind-e")).contains("chưa chọn loại");
    }

    @Test
    void whatIsRefusedComesBackWithEverythingTyped() throws Exception {
        Answer sent = lead.send("/campaigns", typed(lead, " ", "31/7/2021", "01/7/2021"));

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.text("#f-to-e")).contains("ngày cuối đứng trước ngày đầu");
        assertThat(sent.form("/campaigns").getFirst("from")).isEqualTo("31/7/2021");
    }

    private Visitor consolidator(Actor actor) {
        return new Visitor(web, actor, Role.CONSOLIDATOR);
    }

    private static MultiValueMap<String, String> typed(Visitor visitor, String name, String from, String to)
            throws Exception {
        MultiValueMap<String, String> form = visitor.open("/campaigns/new").form("/campaigns");
        form.set("name", name);
        form.set("kind", "NATIONAL_DAY");
        form.set("from", from);
        form.set("to", to);
        return form;
    }
}
