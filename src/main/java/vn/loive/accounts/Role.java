package vn.loive.accounts;

import java.util.Locale;
import java.util.Set;
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
    /** Keeps the files of protected persons at the agency; the only role, with its supervisor, that meets a person. */
    @LegalTerm(vi = "cán bộ giữ hồ sơ", means = "Keeps the files of protected persons at the agency.")
    CASE_WORKER,
    /** Answers for those who keep files: is told of emergencies and reviews them, confirms what may not be undone. */
    @LegalTerm(vi = "phụ trách hồ sơ", means = "Answers for those who keep the files of protected persons.")
    CASE_SUPERVISOR,
    /** Reads what was done and by whom; changes nothing. */
    @LegalTerm(vi = "thanh tra, kiểm tra", means = "Reads the record of acts; changes nothing.")
    AUDITOR;

    /** Whether nobody holds both: whoever gives roles, or reads the record, meets no person. */
    public static boolean exclude(Set<Role> roles) {
        return (roles.contains(ADMINISTRATOR) || roles.contains(AUDITOR))
                && roles.stream().anyMatch(Role::meetsPersons);
    }

    /** Whether it opens the files of protected persons. */
    public boolean meetsPersons() {
        return this == CASE_WORKER || this == CASE_SUPERVISOR;
    }

    /** Whether it holds only once a second person has confirmed it: by it one meets persons, or appoints who does. */
    public boolean needsSecond() {
        return this == ADMINISTRATOR || meetsPersons();
    }

    /** Key of its name on pages. */
    public String key() {
        return "accounts.role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
