package vn.loive.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Evidence;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.manuscript.LiveTokens;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;

/** Brings together what fills the live places of a draft: what its source knows, who issues, and what is cited besides. */
@Component
class DraftTokens {

    private final Map<String, DraftSource> sources;
    private final Agencies agencies;
    private final Places places;
    private final Documents documents;
    private final Clock clock;

    DraftTokens(Collection<DraftSource> sources, Agencies agencies, Places places, Documents documents, Clock clock) {
        this.sources = sources.stream().collect(Collectors.toMap(DraftSource::key, Function.identity()));
        this.agencies = agencies;
        this.places = places;
        this.documents = documents;
        this.clock = clock;
    }

    /** The kind of document of that name. */
    Optional<DraftSource> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /** All kinds of documents. */
    Collection<DraftSource> sources() {
        return sources.values();
    }

    /** What fills a draft as things stand now. */
    LiveTokens of(Actor actor, Draft draft, List<DocumentId> cited) {
        return of(actor, source(draft.source()).orElseThrow(), draft.subject(), cited);
    }

    /** What fills a draft of that kind about that subject. */
    LiveTokens of(Actor actor, DraftSource source, UUID subject, List<DocumentId> cited) {
        List<LiveToken> tokens =
                new ArrayList<>(source.tokens(actor, subject).byName().values());
        tokens.addAll(numbers(tokens));
        tokens.addAll(issuer(actor));
        tokens.addAll(cited(cited));
        return source.template(subject).spoken(LiveTokens.of(tokens));
    }

    /** The number of each count without its unit, for sentences that name the unit in their own way. */
    private static List<LiveToken> numbers(List<LiveToken> tokens) {
        return tokens.stream()
                .filter(token -> token.figure() instanceof Figure.Counted)
                .map(token -> number(token, (Figure.Counted) Objects.requireNonNull(token.figure())))
                .toList();
    }

    private static LiveToken number(LiveToken token, Figure.Counted counted) {
        String number = FigureWording.VIETNAMESE.number(counted.quantity());
        String words = counted instanceof Figure.MoreThan ? "hơn " + number : number;
        return LiveToken.figure(token.name() + ".number", counted, words, token.evidence());
    }

    private List<LiveToken> issuer(Actor actor) {
        Agency issuer = agencies.find(new AgencyId(actor.agency())).orElseThrow();
        String province = places.nearest(PlaceCode.of(actor.province()), LegalDay.today(clock))
                .orElseThrow()
                .nameInSentence();
        return List.of(LiveToken.name("issuer", issuer.name()), LiveToken.name("issuer-province", province));
    }

    private List<LiveToken> cited(List<DocumentId> cited) {
        Map<DocumentId, RegisteredDocument> known = documents.byId(cited);
        List<LiveToken> tokens = new ArrayList<>();
        for (DocumentId id : cited) {
            RegisteredDocument document = known.get(id);
            if (document != null) {
                String name = "doc." + (cited.indexOf(id) + 1);
                tokens.add(citation(name, document, document.shortCitation()));
                tokens.add(citation(name + ".whole", document, document.citation()));
                tokens.add(citation(name + ".number", document, document.numberAndSymbol()));
                LocalDate day = document.facts().day();
                tokens.add(citation(name + ".day", document, day == null ? "" : VietnameseDate.write(day)));
            }
        }
        return tokens;
    }

    private static LiveToken citation(String name, RegisteredDocument document, String words) {
        Evidence evidence = new Evidence(
                document.citation(),
                null,
                document.subject(),
                "/documents/" + document.id().value());
        return LiveToken.list(name, Sort.CITATION, List.of(words), false, List.of(evidence));
    }
}
