package vn.loive.upgrades;

import java.util.Locale;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/**
 * An upgrade came a step further, its proposal included.
 *
 * @param stage how far it came
 */
public record UpgradeStepped(Actor actor, UpgradeId upgrade, UpgradeStage stage) implements Audited {

    @Override
    public String subject() {
        return "upgrade/" + upgrade.value();
    }

    @Override
    public String detail() {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
