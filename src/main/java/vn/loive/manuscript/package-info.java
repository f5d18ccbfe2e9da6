/**
 * The wording of a draft: passages in which live places stand between words, how it is typed, and how a template begins it.
 * Pure: knows no database and no request.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "figures", "typesetting"})
package vn.loive.manuscript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
