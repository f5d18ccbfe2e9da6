/**
 * Photographs and minutes that an agency keeps with an activity as proof, without what a camera writes into them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "files", "database", "audit", "ui", "agencies", "accounts", "outreach"})
package vn.loive.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
