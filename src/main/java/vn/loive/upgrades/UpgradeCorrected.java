package vn.loive.upgrades;

import java.util.Locale;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/**
 * A step of an upgrade was put right or taken back.
 *
 * @param stage the stage of the step
 * @param takenBack whether the step was never taken
 */
public record UpgradeCorrected(Actor actor, UpgradeId upgrade, UpgradeStage stage, boolean takenBack)
        implements Audited {

    @Override
    public String subject() {
        return "upgrade/" + upgrade.value();
    }

    @Override
    public String detail() {
        String step = stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return takenBack ? "taken-back" : step;
    }
}
