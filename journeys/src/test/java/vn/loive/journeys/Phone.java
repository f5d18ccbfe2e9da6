package vn.loive.journeys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app (RFC 6238): knows one secret, shows six digits, and never the same ones twice. */
final class Phone {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    private byte[] secret = new byte[0];
    private long shown;

    /** Takes the secret in as it is typed by hand. */
    void takesIn(String typed) {
        String letters = typed.replaceAll("[^A-Z2-7]", "");
        ByteBuffer bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        long bits = 0;
        int held = 0;
        for (char letter : letters.toCharArray()) {
            bits = bits << 5 | BASE32.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
            }
        }
        secret = bytes.array();
    }

    /** The digits of now, or of the step that comes next when those of now were read already. */
    String shows() {
        shown = Math.max(Instant.now().getEpochSecond() / STEP_SECONDS, shown + 1);
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            ByteBuffer hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(8).putLong(shown).array()));
            int place = hash.get(hash.limit() - 1) & 0xf;
            return "%06d".formatted((hash.getInt(place) & 0x7fffffff) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
