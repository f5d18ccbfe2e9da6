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
                .startsWith("Chiến dịch 30/7 năm 2021 01/7/2021 31/7/2021 Xem hoạt động");
    }

    @Test
    void onlyTheLeadDepartmentIsOfferedToOpenOne() throws Exception {
        assertThat(lead.open("/campaigns").page().select("a[href='/campaigns/new']"))
                .hasSize(1);
        assertThat(police.open("/campaigns").page().select("a[href='/campaigns/new']"))
                .isEmpty();
        assertThat(police.send("/campaigns", typed(police, "Chiến dịch", "01/7/2021", "31/7/2021"))
                        .text(".error-summary"))
                .contains("Chỉ cơ quan thường trực của tỉnh mở chiến dịch.");
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
        form.set("from", from);
        form.set("to", to);
        return form;
    }
}
