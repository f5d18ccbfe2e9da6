/**
 * The workspace of a campaign: what is in and what is missing by agency and by place.
 * A campaign is measured here beside the one of the year before and the months of its year, never praised.
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
            "audiences",
            "outreach",
            "requests",
            "contributions",
            "yearbook"
        })
package vn.loive.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
