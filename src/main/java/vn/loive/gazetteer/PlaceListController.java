package vn.loive.gazetteer;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.places.PlaceRegister;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Section;

/** The loading of a list by an administrator: files are sent, shown as what they would do, and then loaded. */
@Controller
class PlaceListController {

    private static final String NAME = "gazetteer.upload";
    private static final int SECTION_ORDER = 77;
    private static final int SHOWN = 50;

    private final PlaceListDesk desk;
    private final PlaceRegister register;

    PlaceListController(PlaceListDesk desk, PlaceRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /** The entry of the navigation, for administrators. */
    @Bean
    static Section placeListSection() {
        return new Section("gazetteer.section", "/place-list", SECTION_ORDER);
    }

    @GetMapping("/place-list")
    String editions(Model model) {
        model.addAttribute("form", Form.fresh(NAME));
        model.addAttribute("editions", register.editions());
        return "gazetteer/editions";
    }

    @PostMapping("/place-list")
    ModelAndView send(
            Actor actor,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> parts,
            Model model)
            throws IOException {
        Form form = Form.typed(NAME, sent);
        List<ListFile> files = Uploads.read(parts);
        if (files.isEmpty()) {
            form.refuse("files", new NoFiles());
        } else if (desk.preview(files) instanceof ListOutcome.Refused(List<ListProblem> problems)) {
            return again(form, problems, model);
        } else {
            return new ModelAndView("redirect:/place-list/" + desk.keep(actor, files), HttpStatus.SEE_OTHER);
        }
        return again(form, List.of(), model);
    }

    @GetMapping("/place-list/{id}")
    ModelAndView preview(@PathVariable UUID id, Model model) {
        model.addAttribute("form", Form.fresh(NAME));
        return switch (desk.preview(found(id))) {
            case ListOutcome.Ready ready -> {
                model.addAttribute("upload", id);
                model.addAttribute("ready", ready);
                model.addAttribute(
                        "added", ready.added().units().stream().limit(SHOWN).toList());
                model.addAttribute(
                        "changed", ready.changed().units().stream().limit(SHOWN).toList());
                yield new ModelAndView("gazetteer/preview");
            }
            case ListOutcome.Refused(List<ListProblem> problems) -> again(Form.fresh(NAME), problems, model);
            case ListOutcome.Loaded _ -> throw new IllegalStateException("A preview must not load");
        };
    }

    @PostMapping("/place-list/{id}/import")
    ModelAndView load(Actor actor, @PathVariable UUID id, Model model) {
        return switch (desk.load(actor, id, found(id))) {
            case ListOutcome.Loaded _ -> new ModelAndView("redirect:/place-list", HttpStatus.SEE_OTHER);
            case ListOutcome.Refused(List<ListProblem> problems) -> again(Form.fresh(NAME), problems, model);
            case ListOutcome.Ready _ -> throw new IllegalStateException("A list that is ready must be loaded");
        };
    }

    private ModelAndView again(Form form, List<ListProblem> problems, Model model) {
        model.addAttribute("editions", register.editions());
        model.addAttribute("problems", problems);
        ModelAndView page = form.again("gazetteer/editions");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private List<ListFile> found(UUID id) {
        List<ListFile> files = desk.files(id);
        if (files.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return files;
    }
}
