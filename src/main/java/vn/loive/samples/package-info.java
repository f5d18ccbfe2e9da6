/**
 * Papers that the demonstration lays out: a draft of each kind, the request one of them rests on, and what stands in for a scan.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "figures",
            "agencies",
            "posts",
            "accounts",
            "seats",
            "documents",
            "issuing",
            "typesetting",
            "manuscript",
            "drafting",
            "signing",
            "scans",
            "requests",
            "contributions"
        })
package vn.loive.samples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
