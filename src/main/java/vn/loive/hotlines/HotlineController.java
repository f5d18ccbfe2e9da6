package vn.loive.hotlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AskedOn;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** The hotlines on any day; an agency enters and ends its own. */
@Controller
class HotlineController {

    private static final String FORM = "hotlines.form";
    private static final String END = "hotlines/end";

    private final Hotlines hotlines;
    private final Agencies agencies;
    private final Visibility visibility;
    private final Clock clock;

    HotlineController(Hotlines hotlines, Agencies agencies, Visibility visibility, Clock clock) {
        this.hotlines = hotlines;
        this.agencies = agencies;
        this.visibility = visibility;
        this.clock = clock;
    }

    @GetMapping("/agencies/hotlines")
    String list(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        AskedOn asked = AskedOn.of(sent, clock);
        List<Hotline> found = hotlines.on(asked.day());
        model.addAttribute("form", asked.form());
        model.addAttribute("day", asked.day());
        model.addAttribute("hotlines", found);
        model.addAttribute("owners", owners(found));
        model.addAttribute("kept", hotlines.keptBy(actor));
        model.addAttribute("mayEnter", visibility.mayOpen("/agencies/hotlines/new"));
        return "hotlines/list";
    }

    private Map<AgencyId, Agency> owners(List<Hotline> found) {
        return agencies.byId(found.stream().map(Hotline::owner).toList());
    }

    @GetMapping("/agencies/hotlines/new")
    ModelAndView blank() {
        return offer(new ModelAndView("hotlines/new", "form", Form.fresh(FORM).with("level", "PROVINCE")));
    }

    @PostMapping("/agencies/hotlines")
    ModelAndView open(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(FORM, sent);
        String number = form.text("number", 30);
        String name = form.text("name", 200);
        HotlineLevel level = form.oneOf("level", HotlineLevel.class);
        String purpose = form.text("purpose", 500);
        LocalDate from = form.day("from");
        if (number != null && name != null && level != null && purpose != null && from != null) {
            CannotKeepHotline refusal = hotlines.open(actor, number, name, level, purpose, from);
            if (refusal == null) {
                return listed();
            }
            form.refuse("number", refusal);
        }
        return offer(form.again("hotlines/new"));
    }

    @GetMapping("/agencies/hotlines/{id}/end")
    ModelAndView askEnd(Actor actor, @PathVariable UUID id) {
        Hotline hotline = found(id);
        if (!hotlines.keptBy(actor).contains(hotline.owner())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new ModelAndView(END, "form", Form.fresh(FORM)).addObject("hotline", hotline);
    }

    @PostMapping("/agencies/hotlines/{id}/end")
    ModelAndView end(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Hotline hotline = found(id);
        Form form = Form.typed(FORM, sent);
        LocalDate last = form.day("last");
        CannotKeepHotline refusal = last == null ? null : hotlines.end(actor, hotline.id(), last);
        if (refusal != null) {
            form.refuse("last", refusal);
        }
        return form.refused() ? form.again(END).addObject("hotline", hotline) : listed();
    }

    private Hotline found(UUID id) {
        return hotlines.find(new HotlineId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView offer(ModelAndView page) {
        return page.addObject("levels", Choice.ofEnum(HotlineLevel.class, "hotlines.level"));
    }

    private static ModelAndView listed() {
        return new ModelAndView("redirect:/agencies/hotlines", HttpStatus.SEE_OTHER);
    }
}
