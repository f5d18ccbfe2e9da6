package broken.wings.outreach;

import broken.wings.identities.Secret;

/** Broken on purpose: open, and knows a secret. */
public record Peeks(Secret secret) {}
