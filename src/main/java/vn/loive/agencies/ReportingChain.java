package vn.loive.agencies;

import vn.loive.shared.LegalTerm;

/** The two chains in which figures and reports go up. */
@LegalTerm(vi = "hệ báo cáo", means = "One of the two chains in which figures and reports go up.")
public enum ReportingChain {
    /** Victim support: labour to 28/02/2025, health since. */
    LABOUR,
    /** Crime and the programme: police and the steering committee 138. */
    POLICE
}
