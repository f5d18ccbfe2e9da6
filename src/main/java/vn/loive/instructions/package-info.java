/**
 * The letter by which a lead department tells agencies what to do in a campaign; sending it opens the request in the same act.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "ui",
            "figures",
            "typesetting",
            "manuscript",
            "places",
            "agencies",
            "posts",
            "accounts",
            "documents",
            "campaigns",
            "requests",
            "contributions",
            "drafting",
            "reporting",
            "signers"
        })
package vn.loive.instructions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
