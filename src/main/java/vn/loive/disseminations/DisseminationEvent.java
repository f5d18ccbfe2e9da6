package vn.loive.disseminations;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What an agency, or its successor, did with a dissemination, which is given as it stands now. */
public sealed interface DisseminationEvent extends Audited {

    /** As it stands now. */
    Dissemination dissemination();

    @Override
    default String subject() {
        return "dissemination/" + dissemination().id().value();
    }

    @Override
    default String detail() {
        return "version " + dissemination().version();
    }

    /** It was entered. */
    record DisseminationRecorded(Actor actor, Dissemination dissemination) implements DisseminationEvent {}

    /** It was put right. */
    record DisseminationCorrected(Actor actor, Dissemination dissemination) implements DisseminationEvent {}

    /** It was withdrawn and counts no more. */
    record DisseminationWithdrawn(Actor actor, Dissemination dissemination) implements DisseminationEvent {}
}
