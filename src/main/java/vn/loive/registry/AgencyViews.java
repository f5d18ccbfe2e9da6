package vn.loive.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.ReportingLine;
import vn.loive.agencies.Takeover;

/** Puts names to the agencies that another one is joined to. */
@Component
class AgencyViews {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    /** A takeover with the other agency. */
    record Past(Takeover takeover, Agency other) {}

    /** A reporting line with the other agency. */
    record Line(ReportingLine line, Agency other) {}

    private final Agencies agencies;

    AgencyViews(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Where the agency came from, whatever the day. */
    List<Past> before(Agency agency) {
        List<Takeover> takeovers = agencies.predecessors(agency.id(), EVER);
        Map<AgencyId, Agency> known =
                named(takeovers.stream().map(Takeover::predecessor).toList());
        return takeovers.stream()
                .map(one -> new Past(one, Objects.requireNonNull(known.get(one.predecessor()))))
                .toList();
    }

    /** What became of the agency, whatever the day. */
    List<Past> after(Agency agency) {
        List<Takeover> takeovers = agencies.successors(agency.id(), EVER);
        Map<AgencyId, Agency> known =
                named(takeovers.stream().map(Takeover::successor).toList());
        return takeovers.stream()
                .map(one -> new Past(one, Objects.requireNonNull(known.get(one.successor()))))
                .toList();
    }

    /** To whom it reports on that day. */
    List<Line> up(Agency agency, LocalDate day) {
        return lines(agency, day)
                .filter(line -> line.line().from().equals(agency.id()))
                .toList();
    }

    /** Who reports to it on that day. */
    List<Line> down(Agency agency, LocalDate day) {
        return lines(agency, day)
                .filter(line -> line.line().to().equals(agency.id()))
                .toList();
    }

    private Stream<Line> lines(Agency agency, LocalDate day) {
        List<ReportingLine> lines = agencies.reportingLines(agency.id(), day);
        Map<AgencyId, Agency> known =
                named(lines.stream().map(line -> other(line, agency)).toList());
        return lines.stream().map(line -> new Line(line, Objects.requireNonNull(known.get(other(line, agency)))));
    }

    private static AgencyId other(ReportingLine line, Agency agency) {
        return line.from().equals(agency.id()) ? line.to() : line.from();
    }

    private Map<AgencyId, Agency> named(Collection<AgencyId> ids) {
        return agencies.byId(ids);
    }
}
