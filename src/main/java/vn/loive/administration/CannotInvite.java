package vn.loive.administration;

import vn.loive.shared.Refusal;

/** Why somebody cannot be invited. */
public sealed interface CannotInvite extends InvitationOutcome, Refusal {

    /** The chosen name has other characters than small letters, digits, dots and hyphens, or is too short or long. */
    record BadName() implements CannotInvite {
        @Override
        public String key() {
            return "administration.cannot-invite.bad-name";
        }
    }

    /** Somebody of the same province has the name. */
    record NameTaken() implements CannotInvite {
        @Override
        public String key() {
            return "administration.cannot-invite.name-taken";
        }
    }

    /** Whoever administers or audits keeps no files of persons. */
    record RolesExclude() implements CannotInvite {
        @Override
        public String key() {
            return "administration.cannot-invite.roles-exclude";
        }
    }

    /** No role was chosen. */
    record NoRole() implements CannotInvite {
        @Override
        public String key() {
            return "administration.cannot-invite.no-role";
        }
    }

    /** The province already has an administrator, who invites everybody else. */
    record HasAdministrator() implements CannotInvite {
        @Override
        public String key() {
            return "administration.cannot-invite.has-administrator";
        }
    }

    /** No agency of the province was chosen. */
    record NoAgency() implements CannotInvite {
        @Override
        public String key() {
            return "administration.cannot-invite.no-agency";
        }
    }
}
