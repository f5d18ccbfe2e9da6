package vn.loive.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.loive.shared.ProvinceCode;

/** The register of documents that plans and reports cite, read by everybody. */
@Service
public class Documents {

    private final DocumentRepository repository;

    Documents(DocumentRepository repository) {
        this.repository = repository;
    }

    /** The document of this id. */
    public Optional<RegisteredDocument> find(DocumentId id) {
        return Optional.ofNullable(byId(List.of(id)).get(id));
    }

    /** The documents of these ids, by id; ids that do not exist are left out. */
    public Map<DocumentId, RegisteredDocument> byId(Collection<DocumentId> ids) {
        return repository.byId(ids);
    }

    /** The documents of a province and the central ones, the newest first. */
    public List<RegisteredDocument> list(ProvinceCode province) {
        return repository.of(province);
    }

    /** Adds a document; to be called inside an import. */
    public void add(RegisteredDocument document) {
        repository.insert(document);
    }
}
