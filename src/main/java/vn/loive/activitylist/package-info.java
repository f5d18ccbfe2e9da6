/**
 * The register of communication activities as a list: found, put in order, added up and printed.
 * It shows what agencies stated as opening balances beside the rows of the register, and changes nothing.
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
            "risks",
            "audiences",
            "statements",
            "outreach"
        })
package vn.loive.activitylist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
