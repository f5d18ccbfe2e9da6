package vn.loive.passwords;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The only place where passwords are hashed: at most two at a time, because each takes a tenth of a second of a core
 * and 19 MiB, and a crowd of guesses must not take the machine with it.
 */
@Component
class HashingDesk {

    private static final int PLACES = 2;
    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore places = new Semaphore(PLACES, true);
    private final AtomicLong compared = new AtomicLong();
    private final String decoy = encoder.encode("not anybody's password");

    /** Does the work with one of the places; nothing if none came free in time. */
    <T> Optional<T> withPlace(Supplier<T> work) {
        if (!place()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
        }
    }

    /** Compares with a hash; where there is none, with a decoy that costs the same and never fits. */
    boolean fits(String typed, Optional<String> hash) {
        compared.incrementAndGet();
        boolean fits = encoder.matches(typed, hash.orElse(decoy));
        return fits && hash.isPresent();
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /** How many comparisons were made, so that a test can count them. */
    long compared() {
        return compared.get();
    }

    private boolean place() {
        try {
            return places.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
