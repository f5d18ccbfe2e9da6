package vn.loive.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Somebody with a browser of their own. */
final class Visitor implements AutoCloseable {

    private static final Playwright PLAYWRIGHT = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
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

    private Visitor(Browser.NewContextOptions options) {
        context = BROWSER.newContext(options.setBaseURL(Program.running().address()).setLocale("vi-VN"));
        page = context.newPage();
    }

    /** With a wide screen. */
    static Visitor atADesk() {
        return new Visitor(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** With a telephone of 360 pixels. */
    static Visitor withAPhone() {
        return new Visitor(new Browser.NewContextOptions().setViewportSize(360, 740));
    }

    /** With a browser that runs no script. */
    static Visitor withoutScript() {
        return new Visitor(new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setJavaScriptEnabled(false));
    }

    Page page() {
        return page;
    }

    Visitor signsInAs(String name) {
        page.navigate("sign-in");
        fills("Tên đăng nhập", name);
        fills("Mật khẩu", Program.PASSWORD);
        presses("Đăng nhập");
        return this;
    }

    Visitor opens(String path) {
        page.navigate(path);
        return this;
    }

    Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Visitor fills(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    Visitor chooses(String label, String option) {
        page.getByLabel(label).first().selectOption(option);
        return this;
    }

    Visitor ticks(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    /** What stands on the page, without its frame. */
    String reads() {
        return page.locator("main").innerText();
    }

    Path downloads(String link) {
        Download download = page.waitForDownload(() -> follows(link));
        return download.path();
    }

    @Override
    public void close() {
        context.close();
    }
}
