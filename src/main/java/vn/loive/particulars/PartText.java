package vn.loive.particulars;

import tools.jackson.databind.json.JsonMapper;
import vn.loive.shared.LegalTerm;

/** Writes parts as text before they are closed, and reads them after they were opened. */
@LegalTerm(
        vi = "dạng ghi của nhóm thông tin",
        means = "How a part of what is known of a person is written before it is closed.")
public final class PartText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PartText() {}

    /** A part as text, to be closed at once. */
    public static byte[] of(IdentityPart part) {
        return JSON.writeValueAsBytes(part);
    }

    /** The part that was written as this text. */
    public static IdentityPart read(FieldGroup group, byte[] text) {
        return JSON.readValue(text, group.shape());
    }
}
