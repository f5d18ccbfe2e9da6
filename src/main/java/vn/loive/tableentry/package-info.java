/**
 * The entry of many activities of a month on one page, and of last month's once more without their numbers.
 * It keeps nothing itself: each row becomes an ordinary activity of the register.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "ui",
            "figures",
            "places",
            "agencies",
            "campaigns",
            "audiences",
            "outreach"
        })
package vn.loive.tableentry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
