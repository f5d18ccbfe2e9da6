package vn.loive.accounts;

import vn.loive.shared.LegalTerm;

/** What an account may do for an agency. */
@LegalTerm(vi = "vai trò", means = "What an account may do for an agency.")
public enum Role {
    /** Opens, locks and disables accounts and gives roles; sees no figures of the programme by this role alone. */
    @LegalTerm(vi = "quản trị", means = "Opens accounts and gives roles within one province.")
    ADMINISTRATOR,
    /** Enters activities, facilities and contributions of the agency. */
    @LegalTerm(vi = "cán bộ nhập liệu", means = "Enters what the agency did.")
    OFFICER,
    /** Asks agencies for contributions and makes one document of them. */
    @LegalTerm(vi = "cán bộ tổng hợp", means = "Consolidates contributions of agencies into one document.")
    CONSOLIDATOR,
    /** Signs documents of the agency. */
    @LegalTerm(vi = "người ký", means = "Signs documents in the agency's name.")
    SIGNER,
    /** Reads what was done and by whom; changes nothing. */
    @LegalTerm(vi = "thanh tra, kiểm tra", means = "Reads the record of acts; changes nothing.")
    AUDITOR
}
