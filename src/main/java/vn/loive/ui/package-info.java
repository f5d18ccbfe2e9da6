/**
 * Layout, navigation, components and error pages in the house's design language; knows no domain.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.loive.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
