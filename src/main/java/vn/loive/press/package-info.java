/**
 * The printer's tools: typeface, widths and line breaks, and files of which the same content gives the same bytes.
 * Pure: knows neither documents nor the law, only words, lengths and parts of files.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.loive.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
