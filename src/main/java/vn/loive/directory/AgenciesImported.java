package vn.loive.directory;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalTerm;

/**
 * An administrator loaded files of the list of agencies.
 *
 * @param edition what was loaded
 */
@LegalTerm(vi = "nạp danh mục cơ quan", means = "An administrator loaded files of the list of agencies.")
public record AgenciesImported(Actor actor, DirectoryEdition edition) implements Audited {

    @Override
    public String subject() {
        return "agency-list/" + edition.sha256();
    }

    @Override
    public String detail() {
        return "rows " + edition.rows();
    }
}
