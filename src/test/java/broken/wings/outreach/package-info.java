/** Broken on purpose: a module of the open wing. */
@org.jspecify.annotations.NullMarked
package broken.wings.outreach;
