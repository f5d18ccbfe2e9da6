/**
 * What agencies answer in words: written as a draft, kept with each version of the answer, compared and put together.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "agencies", "requests", "contributions"})
package vn.loive.narratives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
