/**
 * The small pages on which a protected person is found, entered, read and corrected.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "files", "agencies", "access", "inspection", "identities", "particulars"
        })
package vn.loive.persons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
