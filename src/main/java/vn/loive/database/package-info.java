/**
 * How the program reaches PostgreSQL: the server that comes along or one outside, the roles, the two pools, and one transaction per request that says who acts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "server"})
package vn.loive.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
