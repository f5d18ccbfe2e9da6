package vn.loive.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Evidence;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestCitation.Role;

/** Cites the documents that a request rests on, as reports do. */
@Component
class RequestCitations {

    private final Documents documents;

    RequestCitations(Documents documents) {
        this.documents = documents;
    }

    /** The documents of each role, and who ordered the report. */
    List<LiveToken> of(ReportRequest request) {
        List<LiveToken> tokens = new ArrayList<>(ordering(request));
        tokens.addAll(List.of(
                cited(request, Role.BASIS, RegisteredDocument::citation),
                cited(request, Role.PROGRAMME, RegisteredDocument::citation),
                cited(request, Role.INSTRUCTION, RegisteredDocument::shortCitation)));
        return tokens;
    }

    /** Whoever ordered the report gets it: the issuers of the documents it rests on, each once. */
    private List<LiveToken> ordering(ReportRequest request) {
        Map<DocumentId, RegisteredDocument> known = documents.byId(request.cited(Role.BASIS));
        List<String> issuers = request.cited(Role.BASIS).stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(RegisteredDocument::issuerName)
                .distinct()
                .toList();
        return IntStream.range(0, issuers.size())
                .mapToObj(at -> LiveToken.name("addressee." + (at + 1), issuers.get(at)))
                .toList();
    }

    private LiveToken cited(ReportRequest request, Role role, Function<RegisteredDocument, String> wording) {
        Map<DocumentId, RegisteredDocument> known = documents.byId(request.cited(role));
        List<RegisteredDocument> cited = request.cited(role).stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
        List<Evidence> evidence = cited.stream()
                .map(document -> new Evidence(
                        document.citation(),
                        null,
                        document.subject(),
                        "/documents/" + document.id().value()))
                .toList();
        return LiveToken.list(
                role.code(),
                Sort.CITATION,
                List.of(ReportTokens.series(cited.stream().map(wording).toList())),
                false,
                evidence);
    }
}
