package vn.loive.consents;

import vn.loive.access.PartCover;
import vn.loive.access.SharedPart;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.CodeName;
import vn.loive.shared.LegalTerm;

/**
 * A part in force by which an agency is told of a person, with what covers it.
 *
 * @param person of whom is told
 * @param codeName by what the person is spoken of
 * @param part who is told, and by which part
 * @param cover by consent, on a legal ground, or what is missing
 */
@LegalTerm(vi = "cơ quan đang được biết thông tin", means = "An agency that is told of a person by its part.")
public record ToldPart(SubjectId person, CodeName codeName, SharedPart part, PartCover cover) {

    /** Whether something of what is told is covered by nothing. */
    public boolean lacksCover() {
        return cover.lacks();
    }
}
