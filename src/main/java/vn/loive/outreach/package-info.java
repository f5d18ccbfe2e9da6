/**
 * Communication activities that agencies hold and count, alone or jointly, and the campaigns they belong to.
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
            "campaigns",
            "audiences"
        })
package vn.loive.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
