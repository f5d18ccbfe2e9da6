/**
 * Drafts of documents: wording that stays live until it is signed, who wrote which sentence, and what is to be mended first.
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
            "accounts",
            "documents"
        })
package vn.loive.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
