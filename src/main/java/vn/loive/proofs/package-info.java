/**
 * A draft that was taken out as DOCX and comes back from a word processor: what the draft takes from it, and what it does not.
 * Pure, and trusts no file: nothing in it is run or fetched, and one that could do harm is refused.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "typesetting", "manuscript"})
package vn.loive.proofs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
