package vn.loive.evidence;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.outreach.Activity;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** The files that prove an activity: their list, a new one, and one to take along. */
@Controller
@RequestMapping("/activities/{id}/evidence")
class EvidenceController {

    private static final int MILLION = 1_000_000;

    private final EvidenceDesk desk;
    private final EvidenceFiles files;
    private final Visibility visibility;

    EvidenceController(EvidenceDesk desk, EvidenceFiles files, Visibility visibility) {
        this.desk = desk;
        this.files = files;
        this.visibility = visibility;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable UUID id, Model model) {
        return again(actor, desk.activity(id), Form.fresh(EvidenceDesk.NAME), model);
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        Activity activity = desk.activity(id);
        Form form = Form.typed(EvidenceDesk.NAME, sent);
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        return EvidenceDesk.done(form, added(actor, activity, bytes, form.holds("faces", "true")))
                ? EvidenceDesk.show(activity)
                : again(actor, activity, form, model);
    }

    private Optional<CannotKeep> added(Actor actor, Activity activity, byte[] bytes, boolean facesChecked) {
        return facesChecked ? files.add(actor, activity, bytes) : Optional.of(CannotKeep.FACES_UNCHECKED);
    }

    private ModelAndView again(Actor actor, Activity activity, Form form, Model model) {
        String page = "/activities/" + activity.id().value() + "/evidence";
        model.addAttribute("activity", activity)
                .addAttribute("files", files.of(activity))
                .addAttribute("largest", files.largest() / MILLION)
                .addAttribute("mayChange", visibility.mayOpen("/activities/new") && files.mayChange(actor, activity))
                .addAttribute("mayTake", visibility.mayOpen(page + "/any"))
                .addAttribute("page", page);
        return form.again("evidence/list");
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> take(@PathVariable UUID id, @PathVariable UUID file) {
        EvidenceFile found = desk.file(desk.activity(id), file);
        byte[] bytes = files.bytes(found).orElseThrow(EvidenceDesk::notFound);
        String attached =
                ContentDisposition.attachment().filename(found.name()).build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(found.kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached)
                .body(bytes);
    }
}
