/** Broken on purpose: one breach of the house rules a type. */
@org.jspecify.annotations.NullMarked
package broken.house;
