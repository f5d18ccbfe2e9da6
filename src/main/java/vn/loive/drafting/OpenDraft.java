package vn.loive.drafting;

import java.util.List;
import vn.loive.agencies.Agency;
import vn.loive.manuscript.Finding;
import vn.loive.manuscript.LiveTokens;
import vn.loive.shared.LegalTerm;
import vn.loive.signers.IssuerSigners;
import vn.loive.typesetting.OfficialDocument;

/**
 * A draft as it stands now, its live places filled.
 *
 * @param draft the draft
 * @param versions all its versions, the oldest first
 * @param source its kind
 * @param tokens what its live places say
 * @param issuer in whose name it is written
 * @param signed who signs, and who else could
 * @param document it on paper, number and day left open
 * @param findings what should be looked at before it is signed
 */
@LegalTerm(vi = "dự thảo đang mở", means = "A draft as it stands now, its live places filled.")
public record OpenDraft(
        Draft draft,
        List<DraftVersion> versions,
        DraftSource source,
        LiveTokens tokens,
        Agency issuer,
        IssuerSigners.Signed signed,
        OfficialDocument document,
        List<Finding> findings) {

    public OpenDraft {
        versions = List.copyOf(versions);
        findings = List.copyOf(findings);
    }

    /** Its newest version. */
    public DraftVersion newest() {
        return versions.getLast();
    }

    /** What forbids to submit it. */
    public List<Finding> stops() {
        return findings.stream().filter(Finding::stops).toList();
    }
}
