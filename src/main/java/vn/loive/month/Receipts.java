package vn.loive.month;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Accounts;
import vn.loive.contributions.Contribution;
import vn.loive.contributions.Contributions;
import vn.loive.contributions.LineView;
import vn.loive.shared.Sha256;

/** Says what has come, when, and from whom, so that it can be printed and checked later. */
@Component
class Receipts {

    /** Long enough that nobody finds another answer with the same code by trying. */
    private static final int CODE_BYTES = 8;

    private final Contributions contributions;
    private final Accounts accounts;

    Receipts(Contributions contributions, Accounts accounts) {
        this.contributions = contributions;
        this.accounts = accounts;
    }

    /**
     * What has come.
     *
     * @param version the version that has come
     * @param at when
     * @param by who sent it, as pages call the person
     * @param lines what it says
     * @param code changes with every word of it, so that a printed receipt can be told from an altered one
     */
    record Receipt(int version, Instant at, String by, List<LineView> lines, String code) {}

    /**
     * The receipt of the newest answer.
     *
     * @throws ResponseStatusException 404 while nothing has come
     */
    Receipt of(Due due, Locale locale) {
        Contribution come = contributions
                .versions(due.request(), due.addressee().id())
                .stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<LineView> lines = LineView.of(come.lines(), due.request().period(), locale);
        String by = accounts.find(new AccountId(come.account()))
                .map(Account::displayName)
                .orElse("");
        return new Receipt(come.version(), come.at(), by, lines, code(come, due));
    }

    /** Of the same words in every language of the page. */
    private static String code(Contribution come, Due due) {
        String said = LineView.of(come.lines(), due.request().period(), Locale.ROOT).stream()
                .map(line -> line.item().code() + "=" + line.figure().words())
                .collect(Collectors.joining(";"));
        String whole = "%s;%s;%d;%s;%s"
                .formatted(come.request().value(), come.agency().value(), come.version(), come.at(), said);
        return HexFormat.of()
                .withUpperCase()
                .formatHex(Sha256.of(whole), 0, CODE_BYTES)
                .replaceAll("(.{4})(?=.)", "$1-");
    }
}
