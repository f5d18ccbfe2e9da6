package vn.loive.statements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyLevel;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;
import vn.loive.statements.StatementEvent.StatementCorrected;
import vn.loive.statements.StatementEvent.StatementMade;
import vn.loive.statements.StatementEvent.StatementWithdrawn;

/** The register of what agencies of the reader's province state where no rows exist. */
@Service
public class Statements {

    private final StatementRepository repository;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Statements(StatementRepository repository, Agencies agencies, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * States a figure in the name of the actor's agency.
     *
     * @param id the statement's id, new
     * @return why it was not done; nothing when it was
     */
    public List<CannotState> state(Actor actor, StatementId id, StatementFacts facts) {
        AgencyId own = new AgencyId(actor.agency());
        List<CannotState> refusals = refusals(actor.province(), own, facts);
        if (refusals.isEmpty()) {
            Statement made = new Statement(id, actor.province(), own, facts, 1, StatementTransitions.STATEMENT.to);
            repository.insert(actor, made, clock.instant());
            events.publishEvent(new StatementMade(actor, made));
        }
        return refusals;
    }

    /**
     * Puts right a statement for which the actor's agency answers, or an agency whose duty it took over.
     *
     * @param readAt the version at which the actor read it
     * @param reason why, at most 500 characters
     * @return why it was not done; nothing when it was
     * @throws java.util.NoSuchElementException when the province has no such statement
     */
    public List<CannotState> correct(Actor actor, StatementId id, long readAt, StatementFacts facts, String reason) {
        Statement before = repository.find(id).orElseThrow();
        List<CannotState> refusals = refusals(actor, StatementTransitions.CORRECTION, before, readAt, reason);
        refusals.addAll(refusals(before.province(), before.agency(), facts));
        if (refusals.isEmpty() && facts.equals(before.facts())) {
            refusals.add(CannotState.UNCHANGED);
        }
        Statement after = before.corrected(facts);
        return refusals.isEmpty() ? change(actor, after, reason, new StatementCorrected(actor, after)) : refusals;
    }

    /**
     * Withdraws a statement that was made by mistake; it stays readable and counts no more.
     *
     * @param readAt the version at which the actor read it
     * @param reason why, at most 500 characters
     * @return why it was not done; nothing when it was
     * @throws java.util.NoSuchElementException when the province has no such statement
     */
    public List<CannotState> withdraw(Actor actor, StatementId id, long readAt, String reason) {
        Statement before = repository.find(id).orElseThrow();
        List<CannotState> refusals = refusals(actor, StatementTransitions.WITHDRAWAL, before, readAt, reason);
        Statement after = before.withdrawn();
        return refusals.isEmpty() ? change(actor, after, reason, new StatementWithdrawn(actor, after)) : refusals;
    }

    private List<CannotState> change(Actor actor, Statement after, String reason, StatementEvent told) {
        if (!repository.add(actor, after, clock.instant(), reason.strip())) {
            return List.of(CannotState.CHANGED_SINCE);
        }
        events.publishEvent(told);
        return List.of();
    }

    private List<CannotState> refusals(
            Actor actor, StatementTransitions change, Statement before, long readAt, String reason) {
        return new ArrayList<>(
                answersFor(actor, before.agency())
                        ? before.refusals(change, readAt, reason)
                        : List.of(CannotState.MADE_BY_ANOTHER));
    }

    private List<CannotState> refusals(ProvinceCode province, AgencyId agency, StatementFacts facts) {
        List<CannotState> refusals = new ArrayList<>(facts.refusals(agency, LegalDay.today(clock)));
        long known = agencies.byId(facts.partners()).values().stream()
                .filter(partner -> province.equals(partner.province()))
                .count();
        if (known != facts.partners().size()) {
            refusals.add(CannotState.UNKNOWN_PARTNER);
        }
        return refusals;
    }

    /** Whether the actor may correct or withdraw a statement as it stands. */
    boolean mayChange(Actor actor, Statement statement) {
        return statement.stands() && answersFor(actor, statement.agency());
    }

    private boolean answersFor(Actor actor, AgencyId agency) {
        return agencies.mayCorrectFor(new AgencyId(actor.agency()), agency, LegalDay.today(clock));
    }

    /** The statement of this id, withdrawn ones included. */
    public Optional<Statement> find(StatementId id) {
        return repository.find(id);
    }

    /** The statements asked for, the latest days first, withdrawn ones included. */
    public List<Statement> list(StatementFilter filter) {
        return repository.list(filter);
    }

    /** Every version of a statement as it stood, the latest first. */
    public List<StatementVersion> history(StatementId id) {
        return repository.history(id);
    }

    /**
     * Puts side by side what the provincial agencies stated of a subject; that of a district or commune holds for it alone.
     * Who gave no number, or has no such duty, says nothing about the days.
     *
     * @param asked the days asked for, or nothing for all from the first one stated until today
     * @return a chain for each province of which the reader sees statements
     */
    public List<Chain> chains(StatedSubject subject, @Nullable Period asked) {
        Map<ProvinceCode, List<Statement>> said = new TreeMap<>(Comparator.comparing(ProvinceCode::value));
        said.putAll(provincial(repository.list(new StatementFilter(subject, null, null)))
                .collect(Collectors.groupingBy(Statement::province)));
        return said.entrySet().stream()
                .map(own -> chain(own.getKey(), own.getValue(), asked))
                .toList();
    }

    private Chain chain(ProvinceCode province, List<Statement> said, @Nullable Period asked) {
        Period days = asked == null ? untilToday(said) : asked;
        return new Chain(
                province, Stretch.of(days, said, statement -> statement.facts().days()));
    }

    private Period untilToday(List<Statement> said) {
        LocalDate today = LegalDay.today(clock);
        return said.stream()
                .map(statement -> statement.facts().days().from())
                .min(Comparator.naturalOrder())
                .map(first -> new Period(first, today))
                .orElse(new Period(today, today));
    }

    private Stream<Statement> provincial(List<Statement> statements) {
        Set<AgencyId> ids = statements.stream().map(Statement::agency).collect(Collectors.toSet());
        Map<AgencyId, Agency> byId = agencies.byId(ids);
        Set<AgencyId> provincial = byId.values().stream()
                .filter(agency -> agency.level() == AgencyLevel.PROVINCE)
                .map(Agency::id)
                .collect(Collectors.toSet());
        return statements.stream()
                .filter(Statement::stands)
                .filter(statement -> statement.facts().answers())
                .filter(statement -> provincial.contains(statement.agency()));
    }
}
