/**
 * What sort of file somebody sends, told by its bytes, and a picture without what a camera writes beside it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.loive.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
