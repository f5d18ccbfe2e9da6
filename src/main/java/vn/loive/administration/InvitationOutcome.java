package vn.loive.administration;

/** What came of inviting somebody: a link to hand over, or a refusal. */
public sealed interface InvitationOutcome permits OneTimeLink, CannotInvite {}
