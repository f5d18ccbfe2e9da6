package vn.loive.factors;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** A device that makes one passkey and shows it, spoken to in the bytes of the standard (WebAuthn level 2). */
final class DeviceWithPasskey {

    static final String ORIGIN = "http://localhost:0";

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final KeyPair keys;
    private final byte[] id = new byte[32];
    private final boolean asksWhoIsThere;

    DeviceWithPasskey(boolean asksWhoIsThere) {
        this.asksWhoIsThere = asksWhoIsThere;
        new SecureRandom().nextBytes(id);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the browser sends when a passkey has been made. */
    String made(String challenge, String label) {
        byte[] key = join(
                hex("a5010203262001215820"), coordinate(publicKey().getW().getAffineX()),
                hex("225820"), coordinate(publicKey().getW().getAffineY()));
        byte[] attested = join(new byte[16], hex("0020"), id, key);
        byte[] authenticator = authenticator(ATTESTED, attested);
        byte[] attestation = join(
                hex("a3"),
                text("fmt"),
                text("none"),
                text("attStmt"),
                hex("a0"),
                text("authData"),
                hex("58"),
                new byte[] {(byte) authenticator.length},
                authenticator);
        return """
                {"publicKey":{"label":"%s","credential":{"id":"%s","rawId":"%s","type":"public-key",
                 "response":{"attestationObject":"%s","clientDataJSON":"%s","transports":["internal"]},
                 "clientExtensionResults":{},"authenticatorAttachment":"platform"}}}
                """.formatted(label, base64(id), base64(id), base64(attestation), base64(client("create", challenge)));
    }

    /** What the browser sends when the passkey is shown. */
    String shown(String challenge, byte[] owner) throws GeneralSecurityException {
        byte[] authenticator = authenticator(0, new byte[0]);
        byte[] client = client("get", challenge);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(authenticator);
        signature.update(sha256(client));
        return """
                {"id":"%s","rawId":"%s","credType":"public-key","clientExtensionResults":{},
                 "authenticatorAttachment":"platform",
                 "response":{"authenticatorData":"%s","clientDataJSON":"%s","signature":"%s","userHandle":"%s"}}
                """.formatted(
                base64(id), base64(id), base64(authenticator), base64(client), base64(signature.sign()), base64(owner));
    }

    private byte[] authenticator(int flags, byte[] rest) {
        int all = flags | PRESENT | (asksWhoIsThere ? VERIFIED : 0);
        return join(
                sha256("localhost".getBytes(StandardCharsets.US_ASCII)), new byte[] {(byte) all}, new byte[4], rest);
    }

    private static byte[] client(String act, String challenge) {
        return "{\"type\":\"webauthn.%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(act, challenge, ORIGIN)
                .getBytes(StandardCharsets.UTF_8);
    }

    private ECPublicKey publicKey() {
        return (ECPublicKey) keys.getPublic();
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        ByteBuffer fixed = ByteBuffer.allocate(32);
        int length = Math.min(bytes.length, 32);
        fixed.position(32 - length);
        return fixed.put(bytes, bytes.length - length, length).array();
    }

    /** A short text as CBOR writes it. */
    private static byte[] text(String word) {
        return join(new byte[] {(byte) (0x60 + word.length())}, word.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] join(byte[]... parts) {
        try (ByteArrayOutputStream all = new ByteArrayOutputStream()) {
            for (byte[] part : parts) {
                all.write(part);
            }
            return all.toByteArray();
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
