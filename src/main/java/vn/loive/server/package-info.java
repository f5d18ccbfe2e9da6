/**
 * The PostgreSQL server that comes along: made, started, kept safe and stopped with the program.
 * It knows nothing of what is kept in it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.loive.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
