/**
 * The PostgreSQL server that comes along: made, started, kept safe and stopped with the program.
 * It knows nothing of what is kept in it.
 * Exempt from the size budget: joining a running server and filling a new folder need its folder, lock and passwords,
 * which no other module may touch.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.loive.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
