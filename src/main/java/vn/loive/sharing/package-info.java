/**
 * The words in which it is said what of a person may be told to whom and for what, and what of many such sayings holds on
 * a day; it keeps nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "provisions", "agencies", "access", "particulars"})
package vn.loive.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
