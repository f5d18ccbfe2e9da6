package vn.loive.erasures;

import java.util.UUID;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalTerm;

/** What the record keeps of erasures and holds: who, whom by id and on what ground, never the reasons. */
@LegalTerm(vi = "thao tác hủy thông tin", means = "What was done towards the erasure of a person.")
public sealed interface ErasureEvent extends Audited {

    /** The person. */
    SubjectId id();

    @Override
    default String subject() {
        return "subject/" + id().value();
    }

    /** Somebody asked for the erasure. */
    record ErasureRequested(Actor actor, SubjectId id, ErasureGround ground) implements ErasureEvent {
        @Override
        public String detail() {
            return "ground " + ground.code();
        }
    }

    /** Somebody refused it or took it back. */
    record ErasureRefused(Actor actor, SubjectId id) implements ErasureEvent {}

    /** A second account confirmed it, and the person was erased. */
    record PersonErased(Actor actor, SubjectId id, ErasureGround ground) implements ErasureEvent {
        @Override
        public String detail() {
            return "ground " + ground.code();
        }
    }

    /** A legal hold was set. */
    record HoldSet(Actor actor, SubjectId id) implements ErasureEvent {}

    /** A legal hold was lifted. */
    record HoldLifted(Actor actor, SubjectId id) implements ErasureEvent {}

    /** The reasons of a request or a hold were opened. */
    record ErasureReasonRead(Actor actor, SubjectId id) implements ErasureEvent {}

    /** The certificate of an erasure was taken. */
    record CertificateTaken(Actor actor, UUID person) implements ErasureEvent {
        @Override
        public SubjectId id() {
            return new SubjectId(person);
        }
    }
}
