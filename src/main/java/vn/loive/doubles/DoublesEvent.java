package vn.loive.doubles;

import java.util.Set;
import java.util.stream.Collectors;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalTerm;

/** What the record keeps of entries brought together and taken apart: ids and groups; each entry has a line of its own. */
@LegalTerm(vi = "thao tác với hồ sơ trùng", means = "What was done with two entries of one person.")
public sealed interface DoublesEvent extends Audited {

    /** The entry. */
    SubjectId id();

    @Override
    default String subject() {
        return "subject/" + id().value();
    }

    /** Another entry was joined to it, and these groups were taken over. */
    record DoublesJoined(Actor actor, SubjectId id, SubjectId joined, Set<FieldGroup> groups) implements DoublesEvent {

        public DoublesJoined {
            groups = Set.copyOf(groups);
        }

        @Override
        public String detail() {
            return "joined " + joined.value()
                    + groups.stream().map(group -> " " + group.code()).sorted().collect(Collectors.joining());
        }
    }

    /** It was joined to another entry. */
    record BroughtInto(Actor actor, SubjectId id, SubjectId kept) implements DoublesEvent {
        @Override
        public String detail() {
            return "other-entry " + kept.value();
        }
    }

    /** It was taken apart from another entry. */
    record DoublesTakenApart(Actor actor, SubjectId id, SubjectId other) implements DoublesEvent {
        @Override
        public String detail() {
            return "other-entry " + other.value();
        }
    }

    /** The reasons why entries were taken apart were opened. */
    record ApartReasonsRead(Actor actor, SubjectId id) implements DoublesEvent {}
}
