/**
 * Reception places on any day: kind, gate, owner, manager, and how many they have room for. No person stands here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "places", "agencies"})
package vn.loive.facilities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
