package vn.loive.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Somebody with a browser of their own. */
final class Visitor implements AutoCloseable {

    private static final int PATIENCE_MS = 60_000;
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setTimeout(PATIENCE_MS)
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    private final BrowserContext context;
    private final Page page;

    private Visitor(Program program, Browser.NewContextOptions options) {
        context = BROWSER.newContext(
                options.setBaseURL(program.address()).setLocale("vi-VN").setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
    }

    /** With a wide screen. */
    static Visitor atADesk(Program program) {
        return new Visitor(program, desk());
    }

    /** With a browser that runs no script. */
    static Visitor withoutScript(Program program) {
        return new Visitor(program, desk().setJavaScriptEnabled(false));
    }

    /** With a phone in the hand. */
    static Visitor onAPhone(Program program) {
        return new Visitor(
                program,
                new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    /** Loses the line, or gets it back. */
    Visitor hasNoLine(boolean lost) {
        context.setOffline(lost);
        return this;
    }

    private static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }

    /** The same person at another computer, signed in, where nothing of the program is stored yet. */
    Visitor atANewComputer(Program program) {
        return new Visitor(program, desk().setStorageState(context.storageState()));
    }

    Page page() {
        return page;
    }

    Visitor signsInAs(String name) {
        return opens("sign-in")
                .fills("Tên đăng nhập", name)
                .fills("Mật khẩu", Program.PASSWORD)
                .presses("Đăng nhập");
    }

    Visitor signsOut() {
        return presses("Đăng xuất");
    }

    /** Whether the page is one of those behind the door. */
    boolean signedIn() {
        return page.locator(".masthead .who").count() == 1;
    }

    Visitor opens(String path) {
        page.navigate(path);
        return this;
    }

    /** The status of the answer to opening the address. */
    int status(String path) {
        Response answer = page.navigate(path);
        return answer.status();
    }

    /** Types the secret that the page shows into the phone, and the digits of the phone into the page. */
    Visitor takesIntoUse(Phone phone) {
        phone.takesIn(page.locator("main code").innerText());
        return fills("Mã trên điện thoại", phone.shows()).presses("Bắt đầu dùng");
    }

    Visitor follows(String link) {
        link(link).click();
        return this;
    }

    Visitor presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Visitor fills(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Visitor chooses(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** Chooses files of this computer. */
    Visitor picks(String label, Path... files) {
        field(label).setInputFiles(files);
        return this;
    }

    Visitor ticks(String label) {
        field(label).check();
        return this;
    }

    /** Chooses one of several answers to a question. */
    Visitor answers(String question, String answer) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(answer))
                .first()
                .check();
        return this;
    }

    /** What stands in a field. */
    String holds(String label) {
        return field(label).inputValue();
    }

    /** What stands on the page, without its frame. */
    String reads() {
        return page.locator("main").innerText();
    }

    /** Waits until something stands on the page. */
    Visitor sees(String words) {
        page.locator("main").getByText(words).first().waitFor();
        return this;
    }

    /** The file that a link hands over. */
    Path downloads(String link) {
        Download download = page.waitForDownload(() -> follows(link));
        return download.path();
    }

    private Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Locator field(String label) {
        return page.getByLabel(label).first();
    }

    @Override
    public void close() {
        context.close();
    }
}
