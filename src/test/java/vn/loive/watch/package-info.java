/**
 * What the watching tests share: the repository's files, its parsed sources, and how a broken rule is told.
 */
@NullMarked
package vn.loive.watch;

import org.jspecify.annotations.NullMarked;
