/**
 * Campaigns that agencies of a province hold under one name.
 * The activities of a campaign stand in the modules of those who hold them and point here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "places", "agencies", "accounts"})
package vn.loive.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
