/** Broken on purpose: claims to need nothing and reaches up. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package broken.modules.lower;
