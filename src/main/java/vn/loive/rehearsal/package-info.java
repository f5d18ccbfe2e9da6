/**
 * The persons of the demonstration: nobody who lives, each called so that everybody sees it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "files",
            "database",
            "agencies",
            "access",
            "identities",
            "particulars",
            "sharing",
            "matters",
            "consents",
            "emergencies",
            "erasures",
            "doubles",
            "samples"
        })
package vn.loive.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
