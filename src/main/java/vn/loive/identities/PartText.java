package vn.loive.identities;

import tools.jackson.databind.json.JsonMapper;

/** Writes parts as text before they are closed, and reads them after they were opened. */
final class PartText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PartText() {}

    static byte[] of(IdentityPart part) {
        return JSON.writeValueAsBytes(part);
    }

    static IdentityPart read(FieldGroup group, byte[] text) {
        return JSON.readValue(text, group.shape());
    }
}
