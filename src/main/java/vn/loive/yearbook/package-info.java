/**
 * A year of reports: what was asked period by period, added up, with the days that no request covers and those that two do.
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
            "requests",
            "statements",
            "contributions"
        })
package vn.loive.yearbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
