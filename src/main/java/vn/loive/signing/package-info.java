/**
 * The way of a draft to its number: submitted, returned, signed by post, issued as frozen papers, sent to its recipients.
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
            "provisions",
            "agencies",
            "posts",
            "signers",
            "seats",
            "accounts",
            "issuing",
            "drafting"
        })
package vn.loive.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
