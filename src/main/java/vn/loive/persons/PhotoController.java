package vn.loive.persons;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.files.SmallPhotograph;
import vn.loive.identities.Glance;
import vn.loive.identities.Identities;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Photo;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Puts a photograph to what is known of a person, or takes it away; showing it is done where all else is opened. */
@Controller
@RequestMapping("/guarded/persons/{id}/photo")
class PhotoController {

    private static final String PHOTO = "persons/photo";

    private final Identities identities;

    PhotoController(Identities identities) {
        this.identities = identities;
    }

    @GetMapping
    ModelAndView blank(Actor actor, @PathVariable UUID id) {
        Glance glance = changeable(actor, id);
        Form form = Form.fresh(SearchController.FORM).at(known(glance));
        return page(new ModelAndView(PHOTO, "form", form), glance);
    }

    @PostMapping
    ModelAndView keep(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Glance glance = changeable(actor, id);
        Form form = Form.typed(SearchController.FORM, sent);
        Optional<Photo> photo = form.holds("remove", "true") ? Optional.of(new Photo("")) : photo(file);
        photo.ifPresentOrElse(
                given -> keep(actor, glance, given, form), () -> form.refuse("file", new PersonProblem.NoPicture()));
        return form.refused()
                ? page(form.again(PHOTO), glance)
                : new ModelAndView("redirect:/guarded/persons/" + id, HttpStatus.SEE_OTHER);
    }

    private void keep(Actor actor, Glance glance, Photo photo, Form form) {
        @Nullable Integer readAt = form.number(Form.VERSION);
        identities
                .change(
                        actor,
                        glance.subject().id(),
                        Profile.of(List.of(photo)),
                        Map.of(FieldGroup.PHOTO, readAt == null ? 0 : readAt))
                .ifPresent(form::refuse);
    }

    private static Optional<Photo> photo(@Nullable MultipartFile file) throws IOException {
        return Optional.ofNullable(file == null ? null : file.getBytes())
                .flatMap(SmallPhotograph::of)
                .map(Base64.getEncoder()::encodeToString)
                .map(Photo::new);
    }

    private Glance changeable(Actor actor, UUID id) {
        return identities
                .glance(actor, new SubjectId(id))
                .filter(Glance::mayChange)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static int known(Glance glance) {
        return glance.versions().getOrDefault(FieldGroup.PHOTO, 0);
    }

    private static ModelAndView page(ModelAndView page, Glance glance) {
        return page.addObject("glance", glance)
                .addObject("kept", known(glance) > 0)
                .addObject("removal", Form.fresh(SearchController.FORM).at(known(glance)));
    }
}
