package vn.loive.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what goes over the wire to one page, heads and fonts included. */
final class Wire implements AutoCloseable {

    private final Page page;
    private final CDPSession session;
    private final AtomicLong bytes = new AtomicLong();

    Wire(Page page) {
        this.page = page;
        session = page.context().newCDPSession(page);
        session.on("Network.loadingFinished", this::count);
        session.send("Network.enable");
    }

    /** The bytes that opening the address takes. */
    long opening(String path) {
        bytes.set(0);
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.get();
    }

    private void count(JsonObject event) {
        bytes.addAndGet(event.get("encodedDataLength").getAsLong());
    }

    @Override
    public void close() {
        session.detach();
    }
}
