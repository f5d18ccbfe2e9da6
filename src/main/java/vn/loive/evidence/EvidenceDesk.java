package vn.loive.evidence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.outreach.Activities;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityId;
import vn.loive.ui.Form;

/** What the pages of files have in common: which activity, which file, what was refused. */
@Component
class EvidenceDesk {

    static final String NAME = "evidence.form";

    private final Activities activities;
    private final EvidenceFiles files;

    EvidenceDesk(Activities activities, EvidenceFiles files) {
        this.activities = activities;
        this.files = files;
    }

    Activity activity(UUID id) {
        return activities.find(new ActivityId(id)).orElseThrow(EvidenceDesk::notFound);
    }

    EvidenceFile file(Activity activity, UUID file) {
        return files.find(activity, new EvidenceId(file)).orElseThrow(EvidenceDesk::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Says at the field concerned why an act is refused; answers whether it was done. */
    static boolean done(Form form, Optional<CannotKeep> refusal) {
        refusal.ifPresent(why -> form.refuse(why.field(), why));
        return refusal.isEmpty();
    }

    /** Leads on to the files of an activity. */
    static ModelAndView show(Activity activity) {
        String page = "redirect:/activities/" + activity.id().value() + "/evidence";
        return new ModelAndView(page, HttpStatus.SEE_OTHER);
    }
}
