package vn.loive.incoming;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.accounts.AccountId;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.incoming.IncomingRepository.RegisterYear;
import vn.loive.issuing.IssuedDocument;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Choice;

/** What the pages of the register offer to choose from. */
@Component
class IncomingChoices {

    private final IncomingRepository repository;
    private final IssuedDocuments issued;
    private final Agencies agencies;
    private final Colleagues colleagues;
    private final Clock clock;

    IncomingChoices(
            IncomingRepository repository,
            IssuedDocuments issued,
            Agencies agencies,
            Colleagues colleagues,
            Clock clock) {
        this.colleagues = colleagues;
        this.repository = repository;
        this.issued = issued;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The registers that hold something and that the reader sees. */
    List<RegisterYear> registers() {
        return repository.registers();
    }

    /** The own agency and those before it whose registers it reads. */
    List<Agency> agencies(Actor actor, List<RegisterYear> registers) {
        List<AgencyId> ids = Stream.concat(
                        Stream.of(new AgencyId(actor.agency())),
                        registers.stream().map(RegisterYear::agency))
                .distinct()
                .toList();
        var known = agencies.byId(ids);
        return ids.stream()
                .filter(known::containsKey)
                .map(id -> Objects.requireNonNull(known.get(id)))
                .toList();
    }

    /** The years of registers and others, the latest first. */
    static List<Integer> years(List<RegisterYear> registers, Integer... others) {
        return Stream.concat(Stream.of(others), registers.stream().map(RegisterYear::year))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The documents that the actor's agency issued since one came and that stand; those of the year it came and this one. */
    List<Choice> answers(Actor actor, IncomingDocument document) {
        AgencyId own = new AgencyId(actor.agency());
        return Stream.of(LegalDay.today(clock).getYear(), document.year())
                .distinct()
                .flatMap(year -> issued.of(own, year).stream())
                .filter(one ->
                        one.stands() && !one.day().isBefore(document.facts().arrived()))
                .map(one -> Choice.ofText(one.id().value().toString(), written(one)))
                .toList();
    }

    /** The accounts to which a document may be given. */
    List<Choice> assignees(Actor actor) {
        return colleagues.choices(actor);
    }

    /** What people of the province are called, by account. */
    Map<AccountId, String> names(Actor actor) {
        return colleagues.names(actor);
    }

    private static String written(IssuedDocument one) {
        return "%s %s: %s".formatted(one.type().word(), one.numberAndSymbol(), one.subject());
    }
}
