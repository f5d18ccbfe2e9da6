/**
 * Values that three or more modules use; no services.
 * A value used by fewer moves home.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package vn.loive.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
