/**
 * The desk of the agency that asked: what has come, what is late, and each answer looked at, accepted or returned.
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
            "requests",
            "contributions",
            "narratives"
        })
package vn.loive.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
