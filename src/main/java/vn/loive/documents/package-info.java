/**
 * The register of official documents that plans and reports cite. Never a paper about a person.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "places", "agencies", "accounts"})
package vn.loive.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
