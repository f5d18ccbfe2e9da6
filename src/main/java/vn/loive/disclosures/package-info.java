/**
 * The pages of the ledger of consents: what holds, what is told without consent, and the forms for answers, legal grounds
 * and withdrawals.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "agencies",
            "access",
            "particulars",
            "sharing",
            "identities",
            "consents",
            "doubles"
        })
package vn.loive.disclosures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
