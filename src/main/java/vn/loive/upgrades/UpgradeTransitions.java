package vn.loive.upgrades;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Every way in which an upgrade comes to a stage: from, act, to. */
enum UpgradeTransitions {
    PROPOSAL(null, UpgradeStage.PROPOSED),
    DECISION(UpgradeStage.PROPOSED, UpgradeStage.DECIDED),
    START(UpgradeStage.DECIDED, UpgradeStage.UNDER_WORK),
    COMPLETION(UpgradeStage.UNDER_WORK, UpgradeStage.IN_USE),
    REFUSAL(UpgradeStage.PROPOSED, UpgradeStage.DROPPED),
    CANCELLATION(UpgradeStage.DECIDED, UpgradeStage.DROPPED),
    ABANDONMENT(UpgradeStage.UNDER_WORK, UpgradeStage.DROPPED);

    private final @Nullable UpgradeStage from;
    private final UpgradeStage to;

    UpgradeTransitions(@Nullable UpgradeStage from, UpgradeStage to) {
        this.from = from;
        this.to = to;
    }

    /** The stages that may follow. */
    static List<UpgradeStage> after(UpgradeStage stage) {
        return Arrays.stream(values())
                .filter(transition -> transition.from == stage)
                .map(transition -> transition.to)
                .toList();
    }

    /** One arrow of the drawing in {@code docs/states/upgrade.md}. */
    String arrow() {
        return "%s --> %s: %s".formatted(from == null ? "[*]" : from, to, name().toLowerCase(Locale.ROOT));
    }
}
