/**
 * Who wrote which sentence of a draft, and what others remark on it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "ui",
            "typesetting",
            "manuscript",
            "agencies",
            "accounts",
            "drafting"
        })
package vn.loive.remarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
