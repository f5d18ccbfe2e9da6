package vn.loive.activitylist;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Reach;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.figures.WrittenFigure;
import vn.loive.outreach.ActivityKind;

/** Adds up all activities asked for, on whichever page they stand; who gave no number is named. */
@Component
class ListTotals {

    /**
     * One total.
     *
     * @param labelKey message key of what stands before the name of what is added
     * @param nameKey message key of the kind, or of the unit of those reached
     * @param figure the total, or null when the figures do not add up
     * @param missing who is missing from it, empty when nobody is
     */
    record Total(String labelKey, String nameKey, @Nullable WrittenFigure figure, String missing) {}

    private static final String COUNTED = "activitylist.list.total";
    private static final String REACHED = "activitylist.list.reached";

    private final ListRepository repository;
    private final Agencies agencies;

    ListTotals(ListRepository repository, Agencies agencies) {
        this.repository = repository;
        this.agencies = agencies;
    }

    /** The totals kind by kind, then how many were reached unit by unit, with two queries. */
    List<Total> of(ListFilter filter, Locale locale) {
        List<Counted> counted = repository.counted(filter);
        Map<AgencyId, Agency> leads =
                agencies.byId(counted.stream().map(Counted::lead).collect(Collectors.toSet()));
        FigureWording wording = FigureWording.of(locale);
        Stream<Total> kinds = kinds(counted, leads).entrySet().stream()
                .map(kind -> total(COUNTED, key(kind.getKey()), kind.getValue(), wording));
        Stream<Total> units = Reach.sums(reached(counted, leads)).entrySet().stream()
                .map(unit -> total(REACHED, "figures.unit." + unit.getKey().code(), unit.getValue(), wording));
        return Stream.concat(kinds, units).toList();
    }

    /** Whether those reached are counted in units that do not add up. */
    static boolean unlike(List<Total> totals) {
        return totals.stream().filter(total -> total.labelKey().equals(REACHED)).count() > 1;
    }

    private static Map<ActivityKind, Sum> kinds(Collection<Counted> counted, Map<AgencyId, Agency> leads) {
        return counted.stream()
                .collect(Collectors.groupingBy(
                        Counted::kind,
                        () -> new EnumMap<>(ActivityKind.class),
                        Collectors.collectingAndThen(
                                Collectors.mapping(one -> part(one, one.figure(), leads), Collectors.toList()),
                                Figures::sum)));
    }

    /** An activity that does not say how many it reached adds nothing, which is not zero. */
    private static List<Part> reached(Collection<Counted> counted, Map<AgencyId, Agency> leads) {
        return counted.stream()
                .flatMap(one -> Stream.ofNullable(one.reach()).map(reach -> part(one, reach.figure(), leads)))
                .toList();
    }

    private static Part part(Counted one, Figure figure, Map<AgencyId, Agency> leads) {
        Agency lead = Objects.requireNonNull(leads.get(one.lead()), "Each activity is led by a known agency");
        return new Part(lead.shortName(), figure);
    }

    private static Total total(String labelKey, String name, Sum total, FigureWording wording) {
        return switch (total) {
            case Sum.Total sum ->
                new Total(labelKey, name, wording.screen(sum.figure()), wording.missing(sum.figure()));
            case Sum.CannotAdd _ -> new Total(labelKey, name, null, "");
        };
    }

    private static String key(ActivityKind kind) {
        return "outreach.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
