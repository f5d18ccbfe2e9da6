/**
 * What a draft cites and claims, held against the registers: warnings about cited documents, and the years that its title says.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "typesetting", "manuscript", "documents", "citations", "drafting"})
package vn.loive.scrutiny;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
