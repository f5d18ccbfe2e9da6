package vn.loive.remarks;

import vn.loive.drafting.DraftId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/**
 * Somebody remarked on a draft.
 *
 * @param draft the draft
 * @param number the version remarked on
 */
public record DraftRemarked(Actor actor, DraftId draft, int number) implements Audited {

    @Override
    public String subject() {
        return "draft/" + draft.value();
    }

    @Override
    public String detail() {
        return "version " + number;
    }
}
