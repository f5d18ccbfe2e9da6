package vn.loive.identities;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalTerm;

/** What the record keeps of the identity of persons: who did what to whom by id, never what stood there. */
@LegalTerm(vi = "thao tác với danh tính", means = "What was done with the identity of a person.")
public sealed interface IdentityEvent extends Audited {

    /** A person was entered. */
    record SubjectEntered(Actor actor, SubjectId id, Set<FieldGroup> groups) implements IdentityEvent {

        public SubjectEntered {
            groups = Set.copyOf(groups);
        }

        @Override
        public String subject() {
            return named(id);
        }

        @Override
        public String detail() {
            return "parts " + listed(groups);
        }
    }

    /** Parts of what is known of a person were opened. */
    record IdentityOpened(Actor actor, SubjectId id, Set<FieldGroup> groups, Purpose purpose) implements IdentityEvent {

        public IdentityOpened {
            groups = Set.copyOf(groups);
        }

        @Override
        public String subject() {
            return named(id);
        }

        @Override
        public String detail() {
            return purpose.code() + " " + listed(groups);
        }
    }

    /** Parts of what is known of a person were written anew. */
    record IdentityCorrected(Actor actor, SubjectId id, Set<FieldGroup> groups) implements IdentityEvent {

        public IdentityCorrected {
            groups = Set.copyOf(groups);
        }

        @Override
        public String subject() {
            return named(id);
        }

        @Override
        public String detail() {
            return "parts " + listed(groups);
        }
    }

    /** Somebody looked for a person; the names of those compared were opened to the program, not yet to the reader. */
    record SubjectsSought(Actor actor, int compared) implements IdentityEvent {

        @Override
        public String subject() {
            return "subjects/all";
        }

        @Override
        public String detail() {
            return "compared " + compared;
        }
    }

    private static String named(SubjectId id) {
        return "subject/" + id.value();
    }

    private static String listed(Collection<FieldGroup> groups) {
        return groups.stream().map(FieldGroup::code).sorted().collect(Collectors.joining(" "));
    }
}
