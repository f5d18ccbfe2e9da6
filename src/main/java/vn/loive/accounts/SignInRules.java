package vn.loive.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.loive.provisions.ProvisionCode;
import vn.loive.provisions.Provisions;
import vn.loive.shared.LegalDay;

/** The rules of signing in as they stand today; the numbers are dated provisions. */
@Component
public class SignInRules {

    private final Provisions provisions;
    private final Clock clock;

    SignInRules(Provisions provisions, Clock clock) {
        this.provisions = provisions;
        this.clock = clock;
    }

    /** How many characters a new password has at least. */
    public int passwordLength(boolean secondFactor) {
        return today(secondFactor ? "password-length-with-second-factor" : "password-length");
    }

    /** How many kinds of characters a password that stands alone has at least. */
    public int passwordClasses() {
        return today("password-classes");
    }

    /** How many former passwords may not be used again. */
    public int passwordHistory() {
        return today("password-history");
    }

    /** After how many months an administrator sets a new password. */
    public int administratorPasswordMonths() {
        return today("administrator-password-months");
    }

    /** How many wrong tries in a row lock an account. */
    public int wrongTries() {
        return today("wrong-tries");
    }

    /** How long too many wrong tries lock an account. */
    public Duration lockOut() {
        return Duration.ofMinutes(today("lock-out-minutes"));
    }

    /** How long a session may rest before it locks. */
    public Duration idle(boolean administrator) {
        return Duration.ofMinutes(today(administrator ? "administrator-idle-minutes" : "idle-minutes"));
    }

    /** How long a session may last at most. */
    public Duration session() {
        return Duration.ofHours(today("session-hours"));
    }

    /** How long a one-time link may be used. */
    public Duration oneTimeLink() {
        return Duration.ofHours(today("one-time-link-hours"));
    }

    int unusedDays() {
        return today("unused-days");
    }

    private int today(String thing) {
        LocalDate day = LegalDay.today(clock);
        return provisions.number(new ProvisionCode("sign-in." + thing), day);
    }
}
