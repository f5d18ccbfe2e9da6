package vn.loive.citations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.VietnameseText;
import vn.loive.ui.Form;

/** Finds the document that somebody means by a number, a symbol or words of a name. */
@Component
class LinkTarget {

    private static final int MOST = 20;

    private final Documents documents;

    LinkTarget(Documents documents) {
        this.documents = documents;
    }

    /** The document of an address. */
    RegisteredDocument found(UUID id) {
        return documents.find(new DocumentId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Says at the field concerned why an act is refused; answers whether it was done. */
    static boolean done(Form form, Optional<CannotLink> refusal) {
        refusal.ifPresent(why -> form.refuse(why.field(), why));
        return refusal.isEmpty();
    }

    /** The documents that are meant; when it is not one, the form says so. */
    List<RegisteredDocument> meant(Form form) {
        DocumentId chosen = form.id("document", DocumentId::new);
        if (chosen != null && documents.find(chosen).isPresent()) {
            return List.of(documents.find(chosen).orElseThrow());
        }
        List<RegisteredDocument> found = found(VietnameseText.fold(form.value("words")));
        if (found.isEmpty()) {
            form.refuse("words", CannotLink.NO_SUCH_DOCUMENT);
        } else if (found.size() > 1) {
            form.refuse("words", CannotLink.SEVERAL_DOCUMENTS);
        }
        return found;
    }

    private List<RegisteredDocument> found(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<RegisteredDocument> all = documents.everything(null);
        List<RegisteredDocument> exact = all.stream()
                .filter(one -> VietnameseText.fold(one.numberAndSymbol()).equals(words))
                .toList();
        return exact.isEmpty()
                ? all.stream()
                        .filter(one -> VietnameseText.fold(one.shortCitation() + " " + one.subject())
                                .contains(words))
                        .limit(MOST)
                        .toList()
                : exact;
    }
}
