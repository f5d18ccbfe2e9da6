/**
 * The list of agencies as files: read, checked line by line, previewed and loaded, at the first start or later.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "ui",
            "places",
            "agencies",
            "gazetteer",
            "posts",
            "hotlines"
        })
package vn.loive.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
