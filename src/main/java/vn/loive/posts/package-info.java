/**
 * The posts of an agency, who holds them, and what stands over a signature (Nghị định 30/2020/NĐ-CP).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "typesetting", "agencies"})
package vn.loive.posts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
