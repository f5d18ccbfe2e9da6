package vn.loive.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/**
 * One line of the record: who did what to which thing, when, in which transaction.
 *
 * @param id chosen by chance
 * @param wing the part of the house in which it was done
 * @param era the era of the cluster, within which ids of transactions put rows in order
 * @param at the instant of the act by the program's clock, in whole microseconds
 * @param transaction the id of the transaction that did the act
 * @param actor who acted; nothing for an act of the program itself
 * @param act the name of the event
 * @param subject kind and id of the thing, without personal data
 * @param detail what changed, without personal data
 */
@LegalTerm(
        vi = "nhật ký hệ thống",
        means = "The append-only record of who did what, when.",
        source = "TCVN 14423:2026, 5")
record AuditEntry(
        UUID id,
        Wing wing,
        int era,
        Instant at,
        long transaction,
        @Nullable Actor actor,
        String act,
        String subject,
        String detail) {

    /** Whether its code covers neither wing nor era, because rows had none when it was written. */
    boolean fromBeforeWings() {
        return wing == Wing.OPEN && era == 0;
    }
}
