/** Broken on purpose: a house in which the open wing looks into the guarded one. */
@org.jspecify.annotations.NullMarked
package broken.wings;
