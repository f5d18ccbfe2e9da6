/**
 * The month of an agency on one page: what is due, last month beside it, zeros asked as questions, a receipt.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "ui",
            "figures",
            "agencies",
            "accounts",
            "requests",
            "contributions"
        })
package vn.loive.month;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
