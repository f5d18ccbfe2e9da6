/** Broken on purpose: the floor that the lower one may not know. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"lower"})
package broken.modules.upper;
