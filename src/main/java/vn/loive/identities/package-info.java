/**
 * Who a person is: closed under a key of their own, found without being read, known elsewhere by a code name only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "likeness", "vault", "access", "particulars"})
package vn.loive.identities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
