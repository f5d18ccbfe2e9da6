/**
 * Breaking the glass: seeing a person for some hours without a part in the matter, told at once and reviewed by somebody else.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "database",
            "audit",
            "inspection",
            "vault",
            "provisions",
            "accounts",
            "identities",
            "particulars"
        })
package vn.loive.emergencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
