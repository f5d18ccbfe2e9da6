/**
 * The end of what is known of a person: how long it is kept, what holds it, who asked for its erasure and who confirmed it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "backup",
            "ui",
            "provisions",
            "places",
            "agencies",
            "accounts",
            "typesetting",
            "vault",
            "identities",
            "particulars"
        })
package vn.loive.erasures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
