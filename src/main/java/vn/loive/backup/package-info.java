/**
 * Backup and restore: every table in one snapshot, closed as a stream; the keys of persons apart.
 * It knows no table: what there is it reads from the catalogue of the database, and which part a table belongs to from its comment.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database"})
package vn.loive.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
