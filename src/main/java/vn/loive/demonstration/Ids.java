package vn.loive.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.loive.agencies.AgencyId;
import vn.loive.documents.DocumentId;

/** The ids of the demonstration, made from names, so that every copy of it has the same ones. */
final class Ids {

    private Ids() {}

    static AgencyId agency(String key) {
        return new AgencyId(id("agency", key));
    }

    static DocumentId document(String key) {
        return new DocumentId(id("document", key));
    }

    static UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes((kind + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
