/**
 * Which document was made known, by which agency, on which days, to whom, and how many that reached.
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
            "documents",
            "audiences"
        })
package vn.loive.disseminations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
