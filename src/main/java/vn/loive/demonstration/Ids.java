package vn.loive.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.loive.agencies.AgencyId;
import vn.loive.documents.DocumentId;
import vn.loive.places.GateId;
import vn.loive.places.PlaceId;

/** The ids of the demonstration, made from names, so that every copy of it has the same ones. */
final class Ids {

    private Ids() {}

    static AgencyId agency(String key) {
        return new AgencyId(id("agency", key));
    }

    static PlaceId place(String code, String from) {
        return new PlaceId(id("place", code + "/" + from));
    }

    static GateId gate(String province, String name) {
        return new GateId(id("gate", province + "/" + name));
    }

    static DocumentId document(String key) {
        return new DocumentId(id("document", key));
    }

    static UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes((kind + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
