/**
 * Four provinces of invented people on a demonstration day, told through the public acts of the other modules.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "figures",
            "places",
            "agencies",
            "posts",
            "facilities",
            "readiness",
            "upgrades",
            "accounts",
            "administration",
            "documents",
            "citations",
            "campaigns",
            "audiences",
            "statements",
            "outreach",
            "disseminations",
            "instruments",
            "issuing",
            "incoming",
            "typesetting",
            "samples",
            "requests",
            "contributions",
            "narratives",
            "notifications"
        })
package vn.loive.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
