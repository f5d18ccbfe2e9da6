/**
 * Figures that an agency states where no rows exist: counts as of a day, zeros, nil information, targets, opening balances.
 * It puts statements about one subject side by side in time and finds the days that nobody answered for.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "database", "audit", "ui", "figures", "places", "agencies", "accounts"})
package vn.loive.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
