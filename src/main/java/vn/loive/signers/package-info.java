/**
 * Who may sign a document, out of the posts of whoever issues it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "typesetting", "agencies", "posts"})
package vn.loive.signers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
