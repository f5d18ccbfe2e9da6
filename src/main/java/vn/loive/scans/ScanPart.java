package vn.loive.scans;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.accounts.AccountId;
import vn.loive.issuing.IssuedDocument;
import vn.loive.issuing.IssuedPart;
import vn.loive.shared.Actor;

/** Shows with an issued document the scans of its signed paper. */
@Component
class ScanPart implements IssuedPart {

    private final Scans scans;
    private final ScanDesk desk;

    ScanPart(Scans scans, ScanDesk desk) {
        this.scans = scans;
        this.desk = desk;
    }

    /**
     * What the part shows.
     *
     * @param names who is behind each account
     * @param mayChange whether the reader may add and remove
     */
    record View(Bearer bearer, List<Scan> scans, Map<AccountId, String> names, boolean mayChange) {}

    @Override
    public void show(Actor actor, IssuedDocument document, Model model) {
        Bearer bearer = new Bearer.Went(document);
        model.addAttribute(
                "scansView", new View(bearer, scans.of(bearer), desk.names(actor), desk.mayChange(actor, bearer)));
    }
}
