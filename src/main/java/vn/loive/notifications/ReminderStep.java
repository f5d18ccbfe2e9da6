package vn.loive.notifications;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** Why an agency is reminded. */
@LegalTerm(vi = "lần nhắc nộp báo cáo", means = "Why an agency is reminded of what it owes.")
enum ReminderStep {
    /** The last day is near. */
    SOON,
    /** The last day is tomorrow or today. */
    LAST,
    /** The last day has passed. */
    OVERDUE,
    /** The agency that asked reminds. */
    CHASED;

    /** The message that names it. */
    public String key() {
        return "notifications.step." + name().toLowerCase(Locale.ROOT);
    }
}
