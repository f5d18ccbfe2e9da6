/**
 * The list of agencies as files: read, checked line by line, and loaded at the first start or later.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "places", "agencies", "posts", "hotlines"})
package vn.loive.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
