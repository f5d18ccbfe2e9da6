/**
 * Reminds agencies of what they owe, before its day and after: on a page, and by letter to the mailbox of the office.
 * No letter holds personal data, figures or the words of a request.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "database", "audit", "ui", "places", "agencies", "requests", "contributions"})
package vn.loive.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
