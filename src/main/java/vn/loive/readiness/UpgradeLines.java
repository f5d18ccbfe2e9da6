package vn.loive.readiness;

import java.util.List;
import vn.loive.facilities.FacilityId;

/** What is proposed or built of a place; told by the module above that keeps it. */
public interface UpgradeLines {

    /** The upgrades of a place, the one that moved last first. */
    List<UpgradeLine> of(FacilityId facility);
}
