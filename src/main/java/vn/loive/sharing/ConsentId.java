package vn.loive.sharing;

import java.util.UUID;
import vn.loive.shared.LegalTerm;

/** The id of an entry of the ledger of consents; made by whoever shows the form. */
@LegalTerm(vi = "mã dòng sổ đồng ý", means = "The id of an entry of the ledger of consents.")
public record ConsentId(UUID value) {}
