/**
 * The ledger of what a protected person agreed to be told to whom and for what: answers, refusals, withdrawals, and what
 * is told without asking on a legal ground.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "provisions",
            "agencies",
            "access",
            "vault",
            "particulars",
            "sharing",
            "identities"
        })
package vn.loive.consents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
