/**
 * What cited documents rest on: who carries out, answers or cites whom, how many days lie between, and what looks wrong.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "database", "audit", "ui", "places", "agencies", "accounts", "documents"})
package vn.loive.citations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
