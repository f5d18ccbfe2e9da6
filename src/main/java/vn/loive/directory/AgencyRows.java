package vn.loive.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyLevel;
import vn.loive.directory.DirectoryProblem.Fault;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.shared.ProvinceCode;

/** Reads the rows of agencies; asks for each place and day once. */
final class AgencyRows {

    private static final AgencyId NONE = AgencyId.of("");

    private final Places places;
    private final Map<List<Object>, Optional<PlaceId>> asked = new HashMap<>();

    AgencyRows(Places places) {
        this.places = places;
    }

    /** What stands in a line; where the line turns out not to be sound, something that is not to be used. */
    Agency read(DirectoryLine line) {
        AgencyLevel level = line.word("level", AgencyLevel.class);
        AgencyKind kind = line.word("kind", AgencyKind.class);
        LocalDate from = line.day("from");
        LocalDate to = line.lastDay(from);
        return new Agency(
                AgencyId.of(line.required("key")),
                province(line, level),
                level,
                kind,
                line.required("name"),
                line.required("short"),
                line.text("symbol"),
                parent(line, kind),
                place(line, from),
                from,
                line.sound() ? to : null,
                line.grounds());
    }

    private static @Nullable AgencyId parent(DirectoryLine line, AgencyKind kind) {
        if (!line.text("parent").isEmpty()) {
            return AgencyId.of(line.text("parent"));
        }
        if (kind == AgencyKind.UNIT) {
            line.refuse(Fault.EMPTY, "parent");
            return NONE;
        }
        return null;
    }

    private static @Nullable ProvinceCode province(DirectoryLine line, AgencyLevel level) {
        String code = line.text("province");
        boolean central = level == AgencyLevel.CENTRAL || level == AgencyLevel.INTERNATIONAL;
        boolean local = !central && level != AgencyLevel.SOCIETY;
        boolean wrong = code.isEmpty() ? local : central || !code.matches("\\d{2}");
        if (wrong && line.sound()) {
            line.refuse(Fault.BAD_PROVINCE, code);
        }
        return wrong || code.isEmpty() ? null : new ProvinceCode(code);
    }

    private @Nullable PlaceId place(DirectoryLine line, LocalDate day) {
        String code = line.text("place");
        if (code.isEmpty() || !line.sound()) {
            return null;
        }
        Optional<PlaceId> place = asked.computeIfAbsent(List.of(code, day), _ -> find(code, day));
        if (place.isEmpty()) {
            line.refuse(Fault.NO_PLACE, code);
        }
        return place.orElse(null);
    }

    private Optional<PlaceId> find(String code, LocalDate day) {
        return Optional.of(code)
                .filter(PlaceCode::isCode)
                .flatMap(known -> places.on(new PlaceCode(known), day))
                .map(Place::id);
    }
}
