package vn.loive.agencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.loive.shared.ProvinceCode;

/** Every agency, as of any day. */
@Service
public class Agencies {

    private final AgencyRepository repository;
    private final TakeoverRepository takeovers;
    private final LineRepository lines;
    private final AgencyListRepository list;

    Agencies(
            AgencyRepository repository,
            TakeoverRepository takeovers,
            LineRepository lines,
            AgencyListRepository list) {
        this.repository = repository;
        this.takeovers = takeovers;
        this.lines = lines;
        this.list = list;
    }

    /** The agency of this id, whatever the day. */
    public Optional<Agency> find(AgencyId id) {
        return Optional.ofNullable(byId(List.of(id)).get(id));
    }

    /** The agencies of these ids, by id; ids that do not exist are left out. */
    public Map<AgencyId, Agency> byId(Collection<AgencyId> ids) {
        return repository.byId(ids);
    }

    /** The agencies of a province on that day, the provincial ones first, then by name. */
    public List<Agency> of(ProvinceCode province, LocalDate day) {
        return repository.of(province, day);
    }

    /** The agencies of one kind in a province on that day. */
    public List<Agency> of(ProvinceCode province, AgencyKind kind, LocalDate day) {
        return of(province, day).stream()
                .filter(agency -> agency.kind() == kind)
                .toList();
    }

    /** The department that leads victim support in a province on that day. */
    public Optional<Agency> lead(ProvinceCode province, LocalDate day) {
        return of(province, AgencyKind.LEAD_DEPARTMENT, day).stream().findFirst();
    }

    /** The central bodies on that day, by name. */
    public List<Agency> central(LocalDate day) {
        return repository.central(day);
    }

    /** The agencies of a level on that day, by name; of one province where the level has provinces; no sections. */
    public List<Agency> at(AgencyLevel level, @Nullable ProvinceCode province, LocalDate day) {
        return repository.at(level, province, day);
    }

    /** The bodies and sections that lie in an agency on that day, by name. */
    public List<Agency> within(AgencyId parent, LocalDate day) {
        return repository.within(parent, day);
    }

    /** Who reports to an agency and to whom it reports, on that day. */
    public List<ReportingLine> reportingLines(AgencyId id, LocalDate day) {
        return lines.of(id, day);
    }

    /** What an agency has wholly become by that day, through however many names; itself while it stands. */
    public Optional<Agency> asOf(AgencyId id, LocalDate day) {
        return find(id).flatMap(agency -> agency.standsOn(day)
                ? Optional.of(agency)
                : successors(id, day).stream()
                        .filter(takeover -> takeover.duty() == Duty.ALL)
                        .findFirst()
                        .flatMap(takeover -> asOf(takeover.successor(), day)));
    }

    /** Who took over which duties of an agency directly, by that day. */
    public List<Takeover> successors(AgencyId id, LocalDate day) {
        return takeovers.of(id, day);
    }

    /** Whose duties an agency took over directly, by that day. */
    public List<Takeover> predecessors(AgencyId id, LocalDate day) {
        return takeovers.by(id, day);
    }

    /**
     * Every agency whose records an agency reads and corrects on that day: itself, and those whose duties, records
     * included, came to it, through however many others.
     */
    public Set<AgencyId> answeredForBy(AgencyId id, LocalDate day) {
        return takeovers.answeredForBy(id, day);
    }

    /**
     * Whether an agency may correct what another one left: it is the same, or took over its duty by that day.
     * It issues in its own name only, so nothing new comes into being under the predecessor's.
     */
    public boolean mayCorrectFor(AgencyId actor, AgencyId owner, LocalDate day) {
        return actor.equals(owner) || answeredForBy(actor, day).contains(owner);
    }

    /** Adds what is not known yet, agencies with their official spellings; to be called inside an import. */
    public void add(AgencyList rows) {
        list.insert(rows);
    }

    /** Writes the last day and the grounds of agencies that are known anew; to be called inside an import. */
    public void putRight(List<Agency> known) {
        list.putRight(known);
    }

    /** Adds an agency, to be found by its name, short name and symbol; to be called inside an import. */
    public void add(Agency agency) {
        add(new AgencyList(List.of(agency), List.of(), List.of(), List.of()));
    }

    /** Adds a takeover unless it is known; to be called inside an import. */
    public void add(Takeover takeover) {
        add(new AgencyList(List.of(), List.of(), List.of(takeover), List.of()));
    }
}
