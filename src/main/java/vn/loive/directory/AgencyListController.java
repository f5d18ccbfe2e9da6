package vn.loive.directory;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.directory.DirectoryOutcome.Refused;
import vn.loive.directory.DirectoryOutcome.Sound;
import vn.loive.gazetteer.ListFile;
import vn.loive.gazetteer.NoFiles;
import vn.loive.gazetteer.Uploads;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Section;

/** The loading of a list of agencies: files are sent, shown as what they would do, and then loaded. */
@Controller
@RequestMapping("/agency-list")
class AgencyListController {

    private static final String NAME = "directory.upload";
    private static final int SECTION_ORDER = 78;

    private final AgencyListDesk desk;

    AgencyListController(AgencyListDesk desk) {
        this.desk = desk;
    }

    /** The entry of the navigation, for administrators. */
    @Bean
    static Section agencyListSection() {
        return new Section("directory.section", "/agency-list", SECTION_ORDER);
    }

    @GetMapping
    ModelAndView editions() {
        return page(Form.fresh(NAME), List.of());
    }

    @PostMapping
    ModelAndView send(
            Actor actor,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> parts)
            throws IOException {
        Form form = Form.typed(NAME, sent);
        List<ListFile> files = Uploads.read(parts);
        if (files.isEmpty()) {
            form.refuse("files", new NoFiles());
            return refused(form, List.of());
        }
        return switch (desk.preview(files)) {
            case Refused(List<DirectoryProblem> problems) -> refused(form, problems);
            case Sound _ -> seeOther("/agency-list/" + desk.keep(actor, files));
        };
    }

    @GetMapping("/{id}")
    ModelAndView preview(@PathVariable UUID id) {
        return switch (desk.preview(desk.found(id))) {
            case Refused(List<DirectoryProblem> problems) -> refused(Form.fresh(NAME), problems);
            case Sound sound -> preview(id, sound, Form.fresh(NAME));
        };
    }

    @PostMapping("/{id}/import")
    ModelAndView load(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(NAME, sent);
        return switch (desk.load(actor, id, form.readAt())) {
            case Refused(List<DirectoryProblem> problems) -> refused(form, problems);
            case Sound sound when sound.written() -> seeOther("/agency-list");
            case Sound sound -> old(id, sound, form);
        };
    }

    private ModelAndView old(UUID id, Sound now, Form form) {
        form.refuse(new OldPreview());
        ModelAndView page = preview(id, now, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView preview(UUID id, Sound sound, Form form) {
        return new ModelAndView(
                        "directory/preview", "form", form.at(sound.changes().print()))
                .addObject("upload", id)
                .addObject("sound", sound);
    }

    private ModelAndView refused(Form form, List<DirectoryProblem> problems) {
        ModelAndView page = page(form, problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Form form, List<DirectoryProblem> problems) {
        return new ModelAndView("directory/editions", "form", form)
                .addObject("problems", problems)
                .addObject("tables", DirectoryTable.values())
                .addObject("editions", desk.editions());
    }

    private static ModelAndView seeOther(String path) {
        return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
    }
}
