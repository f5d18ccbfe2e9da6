/**
 * What is proposed, decided and built of reception places, until it is in use or dropped.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "ui",
            "figures",
            "places",
            "agencies",
            "facilities",
            "readiness"
        })
package vn.loive.upgrades;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
