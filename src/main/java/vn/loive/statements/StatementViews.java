package vn.loive.statements;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.DaysInWords;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.figures.WrittenFigure;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** Puts names and words to statements, with a fixed number of queries however many there are. */
@Component
class StatementViews {

    /** A statement as a page shows it: its figure in its shape, and the sentence in which a document says it. */
    record View(
            Statement statement,
            String agency,
            String partners,
            WrittenFigure figure,
            String sentence,
            String days,
            boolean isJoint) {}

    /** A statement as it stood once, with the time of day in Vietnam at which it was changed to that. */
    record Past(Statement statement, String sentence, String days, LocalDateTime at, String reason) {}

    private final Agencies agencies;
    private final MessageSource messages;

    StatementViews(Agencies agencies, MessageSource messages) {
        this.agencies = agencies;
        this.messages = messages;
    }

    View of(Actor reader, Statement statement, Locale locale) {
        return of(reader, List.of(statement), locale).getFirst();
    }

    List<View> of(Actor reader, Collection<Statement> statements, Locale locale) {
        Map<AgencyId, String> names = names(statements);
        AgencyId own = new AgencyId(reader.agency());
        return statements.stream()
                .map(statement -> view(statement, names, own, locale))
                .toList();
    }

    private View view(Statement statement, Map<AgencyId, String> names, AgencyId own, Locale locale) {
        StatementFacts facts = statement.facts();
        String partners = facts.partners().stream()
                .map(partner -> names.getOrDefault(partner, ""))
                .sorted()
                .collect(Collectors.joining(", "));
        return new View(
                statement,
                names.getOrDefault(statement.agency(), ""),
                partners,
                written(facts, locale),
                sentence(facts, locale),
                new DaysInWords(locale).of(facts.days()),
                facts.partners().contains(own));
    }

    private Map<AgencyId, String> names(Collection<Statement> statements) {
        Set<AgencyId> ids = new HashSet<>();
        statements.forEach(statement -> {
            ids.add(statement.agency());
            ids.addAll(statement.facts().partners());
        });
        return agencies.byId(ids).values().stream().collect(Collectors.toMap(Agency::id, Agency::shortName));
    }

    List<Past> history(List<StatementVersion> versions, Locale locale) {
        return versions.stream()
                .map(past -> new Past(
                        past.statement(),
                        sentence(past.statement().facts(), locale),
                        new DaysInWords(locale).of(past.statement().facts().days()),
                        LocalDateTime.ofInstant(past.at(), LegalDay.ZONE),
                        past.reason()))
                .toList();
    }

    /** The figure in the words of its subject: "168 đội", "chưa tiếp nhận … từ 12/2020 đến 10/2023", "100% các trường hợp …". */
    private String sentence(StatementFacts facts, Locale locale) {
        return switch (facts.figure()) {
            case Figure.ZeroInPeriod _, Figure.ZeroToDate _, Figure.NilInformation _ -> {
                String generic = "statements.said." + facts.figureKind().code();
                String own = facts.subject().key() + "." + facts.figureKind().code();
                String days = new DaysInWords(locale).of(facts.days());
                String otherwise =
                        message(generic, locale, days, message(facts.subject().key(), locale));
                yield Objects.requireNonNull(messages.getMessage(own, new Object[] {days}, otherwise, locale));
            }
            case Figure.Counted _,
                    Figure.AtLeast _,
                    Figure.NotCounted _,
                    Figure.NotSubmitted _,
                    Figure.NotApplicable _,
                    Figure.Suppressed _ -> written(facts, locale).words();
        };
    }

    private WrittenFigure written(StatementFacts facts, Locale locale) {
        FigureWording wording = FigureWording.of(locale);
        if (!facts.subject().isTarget()) {
            return wording.screen(facts.figure());
        }
        String percent = facts.quantity() + "%";
        String of = message(facts.subject().key() + ".of", locale);
        return new WrittenFigure("fig", "", percent, of, percent + " " + of);
    }

    private String message(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
