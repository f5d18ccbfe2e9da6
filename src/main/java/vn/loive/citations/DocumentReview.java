package vn.loive.citations;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.loive.documents.DocumentId;
import vn.loive.documents.DocumentStanding;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;

/** Tells what looks wrong about cited documents, with a fixed number of queries however many they are. */
@Service
public class DocumentReview {

    private final Documents documents;
    private final LinkRepository links;

    DocumentReview(Documents documents, LinkRepository links) {
        this.documents = documents;
        this.links = links;
    }

    /**
     * The warnings about documents, the hints last.
     *
     * @param asked the documents; ids that do not exist are left out
     * @return for each document in the order asked, its warnings, none when all is well
     */
    public Map<DocumentId, List<DocumentWarning>> of(Collection<DocumentId> asked) {
        Map<DocumentId, RegisteredDocument> found = documents.byId(asked);
        return about(
                asked.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList());
    }

    /** The warnings about documents that are at hand. */
    Map<DocumentId, List<DocumentWarning>> about(Collection<RegisteredDocument> found) {
        Map<String, List<RegisteredDocument>> peers =
                documents
                        .withSymbols(
                                found.stream().map(one -> one.facts().symbol()).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(one -> one.facts().symbol()));
        Map<DocumentId, List<DocumentWarning>> rests = rests(found);
        Map<DocumentId, List<DocumentWarning>> warnings = new LinkedHashMap<>();
        found.forEach(one -> warnings.put(
                one.id(),
                Stream.of(
                                draft(one),
                                SymbolRules.warnings(one.facts()),
                                rests.getOrDefault(one.id(), List.of()).stream(),
                                NumberOrder.warnings(
                                        one, peers.getOrDefault(one.facts().symbol(), List.of())))
                        .flatMap(Function.identity())
                        .toList()));
        return warnings;
    }

    private static Stream<DocumentWarning> draft(RegisteredDocument document) {
        return document.facts().standing() == DocumentStanding.DRAFT
                ? Stream.of(DocumentWarning.of(WarningKind.DRAFT))
                : Stream.empty();
    }

    private Map<DocumentId, List<DocumentWarning>> rests(Collection<RegisteredDocument> found) {
        List<DocumentLink> all =
                links.of(found.stream().map(RegisteredDocument::id).toList());
        Map<DocumentId, RegisteredDocument> ends = documents.byId(all.stream()
                .flatMap(link -> Stream.of(link.source(), link.target()))
                .collect(Collectors.toSet()));
        return all.stream()
                .collect(Collectors.groupingBy(
                        DocumentLink::source,
                        Collectors.flatMapping(link -> warning(link, ends), Collectors.toList())));
    }

    private static Stream<DocumentWarning> warning(DocumentLink link, Map<DocumentId, RegisteredDocument> ends) {
        RegisteredDocument source = Objects.requireNonNull(ends.get(link.source()));
        RegisteredDocument target = Objects.requireNonNull(ends.get(link.target()));
        return LinkRules.warning(source, link.kind(), target).stream();
    }
}
