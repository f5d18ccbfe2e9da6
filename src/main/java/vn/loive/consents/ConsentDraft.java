package vn.loive.consents;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.particulars.FieldGroup;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentEntry;
import vn.loive.sharing.ConsentEntry.Asked;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ConsentKind;
import vn.loive.sharing.ConsentVoice;
import vn.loive.sharing.ReleaseGround;
import vn.loive.sharing.Sharing;
import vn.loive.sharing.SharingPurpose;

/** What is about to stand in the ledger, all of it but its place there and who is told. */
record ConsentDraft(
        ConsentId id,
        ConsentKind kind,
        SharingPurpose purpose,
        Set<FieldGroup> groups,
        LocalDate day,
        @Nullable LocalDate until,
        @Nullable Asked asked,
        @Nullable ReleaseGround ground,
        ConsentDetails details) {

    static ConsentDraft of(ConsentAnswer answer, int wording, ConsentDetails named) {
        Sharing sharing = answer.sharing();
        Asked asked = new Asked(wording, answer.voice(), answer.age(), answer.way());
        ConsentKind kind = answer.agreed() ? ConsentKind.GIVEN : ConsentKind.REFUSED;
        LocalDate until = answer.agreed() ? answer.until() : null;
        return new ConsentDraft(
                answer.id(), kind, sharing.purpose(), sharing.groups(), answer.day(), until, asked, null, named);
    }

    static ConsentDraft of(GroundedRelease release) {
        Sharing sharing = release.sharing();
        return new ConsentDraft(
                release.id(),
                ConsentKind.ON_GROUND,
                sharing.purpose(),
                sharing.groups(),
                release.day(),
                release.until(),
                null,
                release.ground(),
                release.details());
    }

    /** Ends what an entry says; the name of the receiver stays with the entry that is ended. */
    static ConsentDraft of(ConsentEnding ending, ConsentEntry ends) {
        boolean ground = ends.kind().isOfGround();
        ConsentKind kind = ground ? ConsentKind.GROUND_ENDED : ConsentKind.WITHDRAWN;
        ConsentVoice voice = ending.voice();
        Asked asked = ground || voice == null ? null : new Asked(null, voice, null, null);
        return new ConsentDraft(
                ending.id(), kind, ends.purpose(), ending.groups(), ending.day(), null, asked, null, ending.details());
    }
}
