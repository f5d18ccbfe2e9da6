/**
 * A draft as a file that goes out to a word processor and comes back.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "ui",
            "typesetting",
            "manuscript",
            "proofs",
            "agencies",
            "posts",
            "drafting"
        })
package vn.loive.wordfiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
