/** Broken on purpose: refusals that leave people without a word. */
@org.jspecify.annotations.NullMarked
package broken.refusals;
