package vn.loive.accounts;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names one account.
 *
 * @param value the random id
 */
public record AccountId(UUID value) implements Serializable {

    /** A new, random one. */
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    /** The one written as text, such as in an address. */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
