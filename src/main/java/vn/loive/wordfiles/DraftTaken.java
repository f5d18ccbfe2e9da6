package vn.loive.wordfiles;

import vn.loive.drafting.DraftId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/**
 * Somebody took a draft along as a file.
 *
 * @param draft the draft
 * @param format "docx" or "pdf"
 */
public record DraftTaken(Actor actor, DraftId draft, String format) implements Audited {

    @Override
    public String subject() {
        return "draft/" + draft.value();
    }

    @Override
    public String detail() {
        return format;
    }
}
