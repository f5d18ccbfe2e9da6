package vn.loive.citations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** Says what a document rests on, and that something said so was wrong. */
@Controller
@RequestMapping("/documents" + "/{id}/links")
class LinkController {

    private static final String FORM = "citations.link-form";

    private final Documents documents;
    private final DocumentLinks links;
    private final LinkTarget targets;

    LinkController(Documents documents, DocumentLinks links, LinkTarget targets) {
        this.documents = documents;
        this.links = links;
        this.targets = targets;
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor, @PathVariable UUID id) {
        RegisteredDocument source = targets.found(id);
        return documents.mayChange(actor, source)
                ? entry(Form.fresh(FORM).with("how", "STATED"), source, List.of())
                : DocumentPageController.show(source.id());
    }

    @PostMapping
    ModelAndView enter(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        RegisteredDocument source = targets.found(id);
        Form form = Form.typed(FORM, sent);
        LinkKind kind = form.oneOf("kind", LinkKind.class);
        List<RegisteredDocument> meant = targets.meant(form);
        if (kind == null || meant.size() != 1) {
            return entry(form, source, meant);
        }
        RegisteredDocument target = meant.getFirst();
        boolean done = LinkTarget.done(
                form,
                target.id().equals(source.id())
                        ? Optional.of(CannotLink.ITSELF)
                        : links.enter(actor, made(form, source, kind, target)));
        return done ? DocumentPageController.show(source.id()) : entry(form, source, List.of());
    }

    private static DocumentLink made(Form form, RegisteredDocument source, LinkKind kind, RegisteredDocument target) {
        return new DocumentLink(
                new LinkId(UUID.randomUUID()), source.id(), target.id(), kind, form.holds("how", "DERIVED"));
    }

    private static ModelAndView entry(Form form, RegisteredDocument source, List<RegisteredDocument> meant) {
        List<Choice> choices = meant.stream()
                .map(one -> Choice.ofText(one.id().value().toString(), one.citation()))
                .toList();
        return form.again("citations/new-link")
                .addObject("document", source)
                .addObject("meant", choices)
                .addObject("kinds", Choice.ofEnum(LinkKind.class, "citations.link"))
                .addObject("hows", List.of(how("STATED"), how("DERIVED")));
    }

    private static Choice how(String value) {
        return Choice.ofKey(value, "citations.link-form.how." + value.toLowerCase(Locale.ROOT));
    }

    @GetMapping("/{link}/end")
    ModelAndView askEnd(Actor actor, @PathVariable UUID id, @PathVariable UUID link) {
        RegisteredDocument source = targets.found(id);
        return documents.mayChange(actor, source)
                ? end(Form.fresh(FORM), source, found(source, link))
                : DocumentPageController.show(source.id());
    }

    @PostMapping("/{link}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID link,
            @RequestParam MultiValueMap<String, String> sent) {
        RegisteredDocument source = targets.found(id);
        DocumentLink found = found(source, link);
        Form form = Form.typed(FORM, sent);
        return LinkTarget.done(form, links.end(actor, found, form.value("reason")))
                ? DocumentPageController.show(source.id())
                : end(form, source, found);
    }

    private ModelAndView end(Form form, RegisteredDocument source, DocumentLink link) {
        return form.again("citations/end-link")
                .addObject("document", source)
                .addObject("link", link)
                .addObject("target", documents.find(link.target()).orElseThrow());
    }

    private DocumentLink found(RegisteredDocument source, UUID link) {
        return links.find(new LinkId(link))
                .filter(one -> one.source().equals(source.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
