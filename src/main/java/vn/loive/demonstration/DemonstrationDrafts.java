package vn.loive.demonstration;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.database.Transactions;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.DraftVersion;
import vn.loive.drafting.DraftVersion.Origin;
import vn.loive.drafting.Drafts;
import vn.loive.drafting.Wording;
import vn.loive.manuscript.Manuscript;
import vn.loive.shared.Actor;

/** The report of the campaign as a draft that somebody has begun to word. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationDrafts {

    private static final String FIRST = "Hoạt động truyền thông đã đến nhiều địa bàn dân cư";
    private static final String OWN = "Hoạt động truyền thông đã đến nhiều địa bàn dân cư, nhất là các xã biên giới";

    private final Transactions transactions;
    private final Drafts drafts;

    DemonstrationDrafts(Transactions transactions, Drafts drafts) {
        this.transactions = transactions;
        this.drafts = drafts;
    }

    void done(Actor lead, UUID request) {
        DraftId id = transactions.as(
                lead, () -> drafts.begin(lead, "campaign-report", request).orElseThrow());
        transactions.as(lead, () -> {
            DraftVersion first = drafts.versions(id).getLast();
            Wording wording = first.wording();
            Manuscript other = Manuscript.typed(wording.body().typed().replace(FIRST, OWN));
            return drafts.save(lead, id, first.number(), Origin.TYPED, wording.around(wording.title(), other));
        });
    }
}
