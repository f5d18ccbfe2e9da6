package vn.loive.factors;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Account;
import vn.loive.shared.WallClock;

/** Reckons the six digits that a phone shows (RFC 6238), by the clock on the wall since the phone knows no other. */
@Component
class PhoneCodes {

    private static final int SECRET_BYTES = 20;
    /** Steps before and after the present one that still count, for phones whose clock is a little off. */
    private static final int TOLERANCE = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();
    private final Clock wallClock;

    PhoneCodes(@WallClock Clock wallClock) {
        this.wallClock = wallClock;
    }

    byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** The time step at which the secret gives these digits, if that is about now. */
    OptionalLong stepOf(byte[] secret, String digits) {
        long now =
                wallClock.instant().getEpochSecond() / generator.getTimeStep().toSeconds();
        return LongStream.rangeClosed(now - TOLERANCE, now + TOLERANCE)
                .filter(step -> MessageDigest.isEqual(
                        digitsAt(secret, step).getBytes(StandardCharsets.US_ASCII),
                        digits.getBytes(StandardCharsets.US_ASCII)))
                .findFirst();
    }

    String digitsAt(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Every secret of ours is a good key", e);
        }
    }

    /** The address that an authenticator app reads from the QR code. */
    static String address(Account account, byte[] secret) {
        String issuer = URLEncoder.encode("Lối Về", StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(issuer, account.signInName().value(), Base32.encode(secret), issuer);
    }
}
