package vn.loive.consents;

import java.util.stream.Collectors;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalTerm;
import vn.loive.sharing.ConsentEntry;

/** What the record keeps of consents: ids, purposes and groups, never who was named. */
@LegalTerm(vi = "thao tác với sổ đồng ý", means = "What was done with the ledger of consents.")
public sealed interface ConsentEvent extends Audited {

    /** Whose ledger it is. */
    SubjectId id();

    @Override
    default String subject() {
        return "subject/" + id().value();
    }

    /** The answer was yes. */
    record ConsentGiven(Actor actor, SubjectId id, String detail) implements ConsentEvent {}

    /** The answer was no. */
    record ConsentRefused(Actor actor, SubjectId id, String detail) implements ConsentEvent {}

    /** A consent was taken back. */
    record ConsentWithdrawn(Actor actor, SubjectId id, String detail) implements ConsentEvent {}

    /** A legal ground was recorded. */
    record SharedOnGround(Actor actor, SubjectId id, String detail) implements ConsentEvent {}

    /** A legal ground was ended. */
    record SharingGroundEnded(Actor actor, SubjectId id, String detail) implements ConsentEvent {}

    /** Who was named in the ledger was read. */
    record ConsentDetailsRead(Actor actor, SubjectId id) implements ConsentEvent {}

    private static String said(ConsentEntry entry) {
        return "sharing-" + entry.purpose().code().replace('_', '-') + " "
                + entry.groups().stream().map(FieldGroup::code).sorted().collect(Collectors.joining(" "));
    }

    /** What the record keeps of an entry. */
    static ConsentEvent of(Actor actor, SubjectId id, ConsentEntry entry) {
        String said = said(entry);
        return switch (entry.kind()) {
            case GIVEN -> new ConsentGiven(actor, id, said);
            case REFUSED -> new ConsentRefused(actor, id, said);
            case WITHDRAWN -> new ConsentWithdrawn(actor, id, said);
            case ON_GROUND -> new SharedOnGround(actor, id, said);
            case GROUND_ENDED -> new SharingGroundEnded(actor, id, said);
        };
    }
}
