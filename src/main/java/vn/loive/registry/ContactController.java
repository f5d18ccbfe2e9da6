package vn.loive.registry;

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
import vn.loive.agencies.Agency;
import vn.loive.agencies.CannotKeepRegister;
import vn.loive.agencies.Contact;
import vn.loive.agencies.Contacts;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** How the reader's own agency is reached, written by itself. */
@Controller
@RequestMapping("/agencies/{id}/contact")
class ContactController {

    private static final String VIEW = "registry/contact";
    private static final String FORM = "registry.contact-form";

    private final AgencyPage page;
    private final Contacts contacts;

    ContactController(AgencyPage page, Contacts contacts) {
        this.page = page;
        this.contacts = contacts;
    }

    @GetMapping
    ModelAndView asItStands(Actor actor, @PathVariable UUID id) {
        Agency agency = page.found(id);
        if (!id.equals(actor.agency())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new ModelAndView(VIEW, "form", filled(contacts.of(agency.id()))).addObject("agency", agency);
    }

    private static Form filled(Contact contact) {
        return Form.fresh(FORM)
                .at(contact.version())
                .with("address", contact.address())
                .with("telephone", contact.telephone())
                .with("mailbox", contact.mailbox())
                .with("website", contact.website());
    }

    @PostMapping
    ModelAndView write(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Agency agency = page.found(id);
        Form form = Form.typed(FORM, sent);
        Contact contact = typed(form);
        CannotKeepRegister refusal = form.refused() ? null : contacts.write(actor, agency.id(), contact);
        if (refusal != null) {
            form.refuse(refusal);
        }
        return form.refused()
                ? form.again(VIEW).addObject("agency", agency)
                : new ModelAndView("redirect:/agencies/" + id, HttpStatus.SEE_OTHER);
    }

    private static Contact typed(Form form) {
        return new Contact(
                atMost(form, "address", 300),
                atMost(form, "telephone", 50),
                atMost(form, "mailbox", 100),
                atMost(form, "website", 200),
                (int) form.readAt());
    }

    private static String atMost(Form form, String field, int longest) {
        String typed = form.value(field).strip();
        return typed.isEmpty() || form.text(field, longest) == null ? "" : typed;
    }
}
