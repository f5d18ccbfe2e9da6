package vn.loive.requests;

import java.util.UUID;

/** Names one request for figures. */
public record RequestId(UUID value) {

    /** A new, random one. */
    public static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }
}
