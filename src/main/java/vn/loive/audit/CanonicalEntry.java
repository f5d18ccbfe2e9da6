package vn.loive.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Actor;

/** A row of the record as bytes: every field with its length before it, so that no two rows share them. */
final class CanonicalEntry {

    private CanonicalEntry() {}

    static byte[] bytes(AuditEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String field : fields(entry)) {
                byte[] text = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /** The hash by which a row stands in the tree of its batch. */
    static Digest leaf(AuditEntry entry) {
        return Digest.over(new byte[] {0}, bytes(entry));
    }

    private static List<String> fields(AuditEntry entry) {
        List<String> fields = new ArrayList<>(
                List.of(entry.id().toString(), entry.at().toString(), Long.toString(entry.transaction())));
        fields.addAll(fields(entry.actor()));
        fields.addAll(List.of(entry.act(), entry.subject(), entry.detail()));
        if (!entry.fromBeforeWings()) {
            fields.addAll(List.of(entry.wing().code(), Integer.toString(entry.era())));
        }
        return fields;
    }

    private static List<String> fields(@Nullable Actor actor) {
        return actor == null
                ? List.of("", "", "", "")
                : List.of(
                        actor.account().toString(),
                        actor.agency().toString(),
                        actor.province().value(),
                        actor.request().toString());
    }
}
