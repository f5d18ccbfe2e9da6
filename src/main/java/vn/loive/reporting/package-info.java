/**
 * What agencies contributed, consolidated, and the report drafted from it with the evidence of every figure.
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
            "preview",
            "places",
            "agencies",
            "posts",
            "signers",
            "facilities",
            "readiness",
            "accounts",
            "documents",
            "drafting",
            "campaigns",
            "requests",
            "outreach",
            "contributions"
        })
package vn.loive.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
