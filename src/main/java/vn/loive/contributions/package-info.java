/**
 * What each agency contributes to a request: counts out of its register, and statements where the register is silent.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "ui",
            "figures",
            "places",
            "agencies",
            "accounts",
            "audiences",
            "requests",
            "outreach"
        })
package vn.loive.contributions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
