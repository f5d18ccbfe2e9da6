package vn.loive.passwords;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.accounts.SignInRules;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalDay;

/** Passwords: what a new one must be like, and setting it. */
@Service
public class Passwords {

    private static final int LONGEST = 200;

    private final PasswordRepository repository;
    private final SignInRules rules;
    private final HashingDesk desk;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Passwords(
            PasswordRepository repository,
            SignInRules rules,
            HashingDesk desk,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rules = rules;
        this.desk = desk;
        this.clock = clock;
        this.events = events;
    }

    /** A new password was set. */
    record PasswordChanged(Actor actor, AccountId account) implements Audited {
        @Override
        public String subject() {
            return "account/" + account;
        }
    }

    /**
     * Sets a new password, or says why it cannot be used.
     *
     * @param secondFactor whether the account has a second factor, which allows a shorter password
     */
    public Optional<CannotUsePassword> set(Account account, String typed, String again, boolean secondFactor) {
        Optional<CannotUsePassword> refusal = judge(account, typed, again, secondFactor);
        return refusal.isPresent()
                ? refusal
                : desk.withPlace(() -> setUnlessUsed(account, typed))
                        .orElseGet(() -> Optional.of(new CannotUsePassword.Busy()));
    }

    private Optional<CannotUsePassword> setUnlessUsed(Account account, String typed) {
        int history = rules.passwordHistory();
        boolean used =
                repository.newest(account, history).stream().anyMatch(row -> desk.fits(typed, Optional.of(row.hash())));
        if (used) {
            return Optional.of(new CannotUsePassword.UsedBefore(history));
        }
        set(account, typed, history);
        return Optional.empty();
    }

    private void set(Account account, String typed, int history) {
        boolean enoughAlone = judgeStrength(typed, false).isEmpty();
        repository.insert(account, new PasswordRepository.Row(desk.hash(typed), clock.instant(), enoughAlone));
        repository.forgetAllBut(account, history);
        events.publishEvent(new PasswordChanged(account.actor(), account.id()));
    }

    private Optional<CannotUsePassword> judge(Account account, String typed, String again, boolean secondFactor) {
        if (!typed.equals(again)) {
            return Optional.of(new CannotUsePassword.NotTheSame());
        }
        String chosenName = account.signInName().value().replaceFirst("\\.\\d{2}$", "");
        if (typed.toLowerCase(Locale.ROOT).contains(chosenName)
                || typed.chars().distinct().count() == 1) {
            return Optional.of(new CannotUsePassword.Guessable());
        }
        return judgeStrength(typed, secondFactor);
    }

    private Optional<CannotUsePassword> judgeStrength(String typed, boolean secondFactor) {
        int length = typed.codePointCount(0, typed.length());
        if (length > LONGEST) {
            return Optional.of(new CannotUsePassword.TooLong(LONGEST));
        }
        if (length < rules.passwordLength(secondFactor)) {
            return Optional.of(new CannotUsePassword.TooShort(rules.passwordLength(secondFactor)));
        }
        if (!secondFactor && classes(typed) < rules.passwordClasses()) {
            return Optional.of(new CannotUsePassword.TooFewClasses(rules.passwordClasses()));
        }
        return Optional.empty();
    }

    /** How many of the four kinds occur: small letters, capitals, digits, anything else. */
    static int classes(String typed) {
        return IntStream.of(
                        has(typed, Character::isLowerCase),
                        has(typed, Character::isUpperCase),
                        has(typed, Character::isDigit),
                        has(typed, c -> !Character.isLetterOrDigit(c)))
                .sum();
    }

    private static int has(String typed, java.util.function.IntPredicate kind) {
        return typed.codePoints().anyMatch(kind) ? 1 : 0;
    }

    /** The hash in use. */
    Optional<PasswordRepository.Row> present(Account account) {
        return repository.present(account);
    }

    /** Whether the account administers anything today. */
    boolean administers(Account account) {
        return account.roles(LegalDay.today(clock)).contains(Role.ADMINISTRATOR);
    }

    /** Whether a new password must be set before going on. */
    boolean due(Account account, boolean administrator, boolean secondFactor) {
        return repository
                .present(account)
                .map(row -> (!secondFactor && !row.enoughAlone())
                        || (administrator
                                && LegalDay.of(row.setAt())
                                        .plusMonths(rules.administratorPasswordMonths())
                                        .isBefore(LegalDay.today(clock))))
                .orElse(true);
    }
}
