/**
 * Totals of unlike units, which nobody gets unless somebody answers for them by name and with a reason.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "ui",
            "figures",
            "agencies",
            "accounts",
            "audiences",
            "outreach"
        })
package vn.loive.mixedtotals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
