package vn.loive.upgrades;

import java.util.UUID;

/** Names one upgrade of a reception place. */
public record UpgradeId(UUID value) {}
