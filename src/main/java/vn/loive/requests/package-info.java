/**
 * Requests for figures: what a lead department asks of which agency, for which days, until when, and on what grounds.
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
            "campaigns"
        })
package vn.loive.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
