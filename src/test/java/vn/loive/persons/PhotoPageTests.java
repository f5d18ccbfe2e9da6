package vn.loive.persons;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.loive.Browser;
import vn.loive.Browser.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.files.Pictures;

@WholeProgramTest
class PhotoPageTests {

    private static final String PERSONS = "/guarded/persons";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private MultipartConfigElement uploads;

    private final UUID agency = UUID.randomUUID();
    private @Nullable Browser worker;

    @BeforeEach
    void arrive() {
        worker = signedIn(agency, Role.CASE_WORKER);
    }

    @Test
    void aPhotographIsKeptWithoutWhatTheTelephoneWroteAndOpensForAPurposeOnly() throws Exception {
        String address = entered();
        assertThat(upload(address, Pictures.jpegWithPosition()).location()).isEqualTo(address);

        assertThat(browser().get(address).page().select("img.portrait")).isEmpty();
        Answer opened = opened(address);
        String source = opened.page().expectFirst("img.portrait").attr("src");
        assertThat(source).startsWith("data:image/jpeg;base64,");
        byte[] shown = Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1));
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.SECRET);
        assertThat(opened.raw().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void whatIsNoPhotographIsRefusedInASentence() {
        String address = entered();
        for (byte[] sent : new byte[][] {new byte[0], Pictures.pdf()}) {
            Answer refused = upload(address, sent);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select(".error-summary").text()).contains("Chọn lại tệp ảnh");
        }
    }

    @Test
    void aPhotographIsTakenAwayAndAStalePageSaysSo() throws Exception {
        String address = entered();
        upload(address, Pictures.jpegWithPosition());
        Answer page = browser().get(address + "/photo");
        Map<String, String> removal = Map.of(
                "remove", "true", "version", "1", "form-id", UUID.randomUUID().toString(), "_csrf", csrf(page));
        assertThat(browser().post(address + "/photo", removal).location()).isEqualTo(address);
        assertThat(opened(address).page().select("img.portrait")).isEmpty();

        Answer stale = browser().upload(page, address + "/photo", "file", Pictures.jpegWithPosition());
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.text()).contains("vừa có người khác sửa");
    }

    @Test
    void aSupervisorMayLookButNotPutAPhotographThere() throws Exception {
        String address = entered();
        upload(address, Pictures.jpegWithPosition());
        Browser supervisor = signedIn(agency, Role.CASE_SUPERVISOR);
        assertThat(supervisor.get(address).page().select("a[href$=/photo], form[action$=/edit]"))
                .isEmpty();
        assertThat(supervisor.get(address + "/photo").status()).isEqualTo(403);
    }

    @Test
    void aStrangerMeetsTheSameAsForAPersonWhoDoesNotExist() {
        String address = entered();
        Browser stranger = signedIn(UUID.randomUUID(), Role.CASE_WORKER);
        assertThat(stranger.get(address + "/photo").status()).isEqualTo(404);
        assertThat(stranger.get(PERSONS + "/" + UUID.randomUUID() + "/photo").status())
                .isEqualTo(404);
    }

    /** A file that were larger than the threshold would be written to a temporary folder while it is read. */
    @Test
    void whatIsSentNeverLiesInATemporaryFolder() {
        assertThat((long) uploads.getFileSizeThreshold()).isGreaterThanOrEqualTo(uploads.getMaxRequestSize());
    }

    private Answer opened(String address) {
        return browser()
                .submit(browser().get(address), address + "/open", Map.of("groups", "PHOTO", "purpose", "SUPPORT"));
    }

    private Answer upload(String address, byte[] picture) {
        return browser().upload(browser().get(address + "/photo"), address + "/photo", "file", picture);
    }

    private String entered() {
        Answer search =
                browser().submit(browser().get(PERSONS), PERSONS + "/search", Map.of("name", "Lê Thị Tưởng Tượng"));
        Answer blank = browser().submit(search, PERSONS + "/new", Map.of());
        return browser().submit(blank, PERSONS, Map.of("different", "true")).location();
    }

    private Browser browser() {
        return java.util.Objects.requireNonNull(worker);
    }

    private static String csrf(Answer page) {
        return page.page().expectFirst("input[name=_csrf]").val();
    }

    private Browser signedIn(UUID agency, Role role) {
        Browser browser = new Browser(port);
        browser.signIn(
                people.somebody(People.QUANG_NGAI, agency, "Trần Minh Họa", role)
                        .signInName(),
                People.PASSWORD);
        return browser;
    }
}
