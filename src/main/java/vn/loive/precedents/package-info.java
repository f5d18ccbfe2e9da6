/**
 * How the papers of the programme begin: the answer of one agency in a letter or a slip, the review of a convention, the plan of a
 * year, each with a wording of the house and live places for what the registers hold.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "figures",
            "typesetting",
            "manuscript",
            "places",
            "agencies",
            "hotlines",
            "documents",
            "statements",
            "citations",
            "disseminations",
            "instruments",
            "requests",
            "outreach",
            "audiences",
            "contributions",
            "drafting",
            "reporting"
        })
package vn.loive.precedents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
