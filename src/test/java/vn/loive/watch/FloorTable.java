package vn.loive.watch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The floors of the house, reserved names included.
 * Floor 0 has three steps of its own: {@code shared}, {@code server} and {@code press}, then {@code database}, {@code ui}, {@code figures} and
 * {@code typesetting}, then {@code audit} and {@code backup}, which need the database.
 * Above the roof stands {@code demonstration}, which tells its story through every facade and which nothing may know.
 */
public final class FloorTable {

    /** The modules that only a handful of people may reach; nothing open imports them or names their schemas. */
    public static final List<String> GUARDED = List.of(
            "vault",
            "identities",
            "persons",
            "matters",
            "consents",
            "disclosures",
            "emergencies",
            "rehearsal",
            "erasures",
            "doubles",
            "shelf",
            "cases",
            "leads",
            "identification",
            "referrals",
            "stays",
            "assistance");

    private static final Map<String, Floor> FLOORS = new TreeMap<>();

    static {
        at(0, 0, "shared", "server", "press");
        at(0, 1, "database", "ui", "figures", "typesetting", "files", "likeness", "sessionstore");
        at(0, 2, "audit", "inspection", "backup");
        at(1, 0, "places", "provisions", "manuscript", "vault", "particulars");
        at(2, 0, "agencies", "gazetteer", "proofs", "preview");
        at(3, 0, "facilities", "accounts", "risks", "registry", "posts", "hotlines");
        at(3, 1, "passwords");
        at(4, 0, "access", "tallies", "administration", "factors", "readiness", "directory", "signers", "seats");
        at(5, 0, "upgrades", "documents", "campaigns", "audiences", "statements", "identities", "sessions", "sharing");
        at(
                6,
                0,
                "cases",
                "persons",
                "matters",
                "consents",
                "emergencies",
                "erasures",
                "doubles",
                "shelf",
                "outreach",
                "requests",
                "disseminations",
                "issuing",
                "citations",
                "instruments",
                "workforce");
        at(7, 0, "leads", "identification", "referrals", "programmes", "coordination", "oversight", "funding");
        at(7, 0, "contributions", "mixedtotals", "tableentry", "evidence", "activitylist", "drafting", "incoming");
        at(7, 0, "instrumentwatch", "disclosures");
        at(8, 0, "stays", "reporting", "agreement", "yearbook", "month", "narratives");
        at(8, 0, "remarks", "wordfiles", "scans", "signing", "scrutiny");
        at(9, 0, "precedents", "assistance", "spreadsheets", "workspace", "instructions", "collection");
        at(10, 0, "packages", "notifications", "desk", "samples");
        at(11, 0, "demonstration", "rehearsal");
    }

    /**
     * A floor, and the step within it.
     *
     * @param number 0 at the bottom
     * @param step 0 first; only floor 0 has more than one
     */
    public record Floor(int number, int step) {

        /** Whether an arrow may go from here down to the other. */
        public boolean isAbove(Floor other) {
            return number > other.number || (number == other.number && step > other.step);
        }
    }

    private FloorTable() {}

    /** The floor of a module, if the plan gives it one. */
    public static @Nullable Floor of(String module) {
        return FLOORS.get(module);
    }

    private static void at(int floor, int step, String... modules) {
        for (String module : modules) {
            FLOORS.put(module, new Floor(floor, step));
        }
    }
}
