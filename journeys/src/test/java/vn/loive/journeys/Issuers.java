package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who brings drafts to their numbers in the demonstration, and looks afterwards at what became of each. */
final class Issuers {

    private static final Pattern NUMBER = Pattern.compile("(\\d+)/BC-");
    private static final Pattern SUM = Pattern.compile("SHA-256 ([0-9a-f]{16})");

    private final Caller drafter;
    private final Caller signer;

    Issuers(Program program) throws IOException, InterruptedException {
        drafter = new Caller(program, "tonghop.87");
        signer = new Caller(program, "lanhdao.87");
    }

    /** A draft that is signed and waits for its number; answers its address. */
    String signed() throws IOException, InterruptedException {
        Document choices = drafter.page("/drafts/new");
        Element about =
                choices.expectFirst("form:has(input[value=campaign-report]) option:containsOwn(Báo cáo chiến dịch)");
        var form = Caller.form(choices, "/drafts");
        form.put("source", "campaign-report");
        form.put("subject", about.val());
        String draft = drafter.send("/drafts", form)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^http://[^/]*", "");
        does(drafter, draft, "/submission");
        does(signer, draft, "/signature");
        return draft;
    }

    private static void does(Caller caller, String draft, String act) throws IOException, InterruptedException {
        var answer = caller.send(draft + act, Caller.form(caller.page(draft), draft + act));
        assertThat(answer.statusCode()).as(act).isEqualTo(303);
    }

    HttpResponse<String> issue(String draft) throws IOException, InterruptedException {
        return drafter.send(draft + "/number", Caller.form(drafter.page(draft), draft + "/number"));
    }

    /** Opens the pages of drafts; what is handed back sends all their forms at once. */
    Runnable readyToIssue(List<String> drafts, List<CompletableFuture<HttpResponse<String>>> answers)
            throws IOException, InterruptedException {
        List<Document> pages = new ArrayList<>();
        for (String draft : drafts) {
            pages.add(drafter.page(draft));
        }
        return () -> {
            for (int index = 0; index < drafts.size(); index++) {
                String action = drafts.get(index) + "/number";
                answers.add(drafter.sending(action, Caller.form(pages.get(index), action)));
            }
        };
    }

    /**
     * The number of a draft, nothing while it waits for one.
     * Whatever it is, it is that wholly: with four papers that match their checksums, or with none and the form.
     */
    OptionalInt numberOf(String draft) throws IOException, InterruptedException {
        Document page = drafter.page(draft);
        List<Element> papers = page.select("a[href^='" + draft + "/papers/']");
        boolean waits = page.selectFirst("form[action='" + draft + "/number']") != null;
        assertThat(papers).as(page.text()).hasSize(waits ? 0 : 4);
        if (waits) {
            return OptionalInt.empty();
        }
        for (Element paper : papers) {
            Matcher sum = SUM.matcher(paper.parent().text());
            assertThat(sum.find()).isTrue();
            assertThat(sha256(drafter.file(paper.attr("href")))).startsWith(sum.group(1));
        }
        String entry = page.expectFirst("a[href^='/documents/issued/']").attr("href");
        Matcher number = NUMBER.matcher(drafter.page(entry).expectFirst("h1").text());
        assertThat(number.find()).isTrue();
        return OptionalInt.of(Integer.parseInt(number.group(1)));
    }

    /** Whether the page of a draft can be read. */
    boolean answered(String draft) throws IOException, InterruptedException {
        return drafter.status(draft) == 200;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
