/**
 * The record of acts as its auditors read it: searched, taken as a table, and asked who has seen a person.
 * It shows ids and names of those who acted, never what was read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "ui"})
package vn.loive.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
