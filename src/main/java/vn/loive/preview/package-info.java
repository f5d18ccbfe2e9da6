/**
 * A document as paper on a page, with the evidence of the live place that the reader chose.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "figures", "typesetting", "manuscript", "ui"})
package vn.loive.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
