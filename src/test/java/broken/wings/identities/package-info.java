/** The room that nobody outside the guarded wing may know. */
@org.jspecify.annotations.NullMarked
package broken.wings.identities;
