package vn.loive.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.LegalTerm;

/**
 * An entry of the ledger, without what could name somebody.
 *
 * @param id the id
 * @param subject the entry of the person at which it was recorded; the ledgers of joined entries are read as one
 * @param number its place in the ledger; entries of the time before two were joined may bear the same
 * @param kind what it says
 * @param purpose for what
 * @param receiver who is told
 * @param groups what
 * @param day the legal day of the answer
 * @param until the last legal day; null when none was named
 * @param asked who was asked and how; null where nobody was
 * @param ground the legal ground of what is told without consent
 * @param agency the agency that recorded it
 * @param recordedAt when
 */
@LegalTerm(
        vi = "dòng sổ đồng ý chia sẻ thông tin",
        means = "An entry of the ledger of consents; never changed.",
        source = "Luật Phòng, chống mua bán người 2024, Điều 3 khoản 10")
public record ConsentEntry(
        ConsentId id,
        UUID subject,
        int number,
        ConsentKind kind,
        SharingPurpose purpose,
        ReceiverId receiver,
        Set<FieldGroup> groups,
        LocalDate day,
        @Nullable LocalDate until,
        @Nullable Asked asked,
        @Nullable ReleaseGround ground,
        UUID agency,
        Instant recordedAt) {

    /**
     * Who was asked and how.
     *
     * @param wording which issue of the wording was read; null where something was taken back
     * @param voice who answered
     * @param age how old the person was; null where it does not matter
     * @param way how it was answered; null where something was taken back
     */
    public record Asked(
            @Nullable Integer wording,
            ConsentVoice voice,
            @Nullable AgeStated age,
            @Nullable ConsentWay way) {}

    /** The later answer comes last, whenever it was recorded; of one day the one recorded later. */
    public static final Comparator<ConsentEntry> BY_DAY = Comparator.comparing(ConsentEntry::day)
            .thenComparing(ConsentEntry::recordedAt)
            .thenComparingInt(ConsentEntry::number);

    public ConsentEntry {
        groups = Set.copyOf(groups);
    }

    /** Whether it lets somebody be told on that legal day, while nothing later says otherwise. */
    public boolean letsTellOn(LocalDate today) {
        return (kind == ConsentKind.GIVEN || kind == ConsentKind.ON_GROUND) && !expiredOn(today);
    }

    /** Whether it says no to what the other allows: a refusal to a consent, the end of a ground to a ground. */
    boolean speaksAgainst(ConsentEntry given) {
        return kind.isOfGround() == given.kind.isOfGround()
                && kind != ConsentKind.GIVEN
                && kind != ConsentKind.ON_GROUND;
    }

    /** Whether the day it names is past on that legal day. */
    public boolean expiredOn(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
