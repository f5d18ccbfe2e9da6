package vn.loive.doubles;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.doubles.Comparison.Side;
import vn.loive.doubles.PartLines.Line;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The page that shows two entries side by side; nothing of a person stands in its fields, only which side holds. */
@Component
class ComparisonPage {

    static final String LEFT = "left";
    static final String RIGHT = "right";

    private static final String VIEW = "doubles/compare";
    private static final String FORM = "doubles.form";

    private final Doubles doubles;

    ComparisonPage(Doubles doubles) {
        this.doubles = doubles;
    }

    /**
     * A group of both.
     *
     * @param group the group
     * @param left what the kept one says
     * @param right what the joined one says
     */
    record Row(FieldGroup group, List<Line> left, List<Line> right) {

        /** The field in which it is chosen. */
        public String field() {
            return "take-" + group.code();
        }

        /** Whether there is something to choose. */
        public boolean chooses() {
            return !right.isEmpty();
        }
    }

    /** Both as they were just opened, with what is taken over when nothing else is chosen. */
    ModelAndView fresh(Actor actor, SubjectId kept, SubjectId joined) {
        Comparison both = compared(actor, kept, joined);
        Form form = Form.fresh(FORM).with("join", UUID.randomUUID().toString());
        for (FieldGroup group : both.groups()) {
            form.with("take-" + group.code(), both.kept().says(group) ? LEFT : RIGHT);
        }
        return page(new ModelAndView(VIEW, "form", read(form, both)), both);
    }

    /** Both opened again, because what was chosen was refused; the choice stays. */
    ModelAndView again(Actor actor, SubjectId kept, SubjectId joined, Form form) {
        Comparison both = compared(actor, kept, joined);
        return page(read(form, both).again(VIEW), both);
    }

    private Comparison compared(Actor actor, SubjectId kept, SubjectId joined) {
        return doubles.compare(actor, kept, joined)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The versions at which both were read. */
    private static Form read(Form form, Comparison both) {
        form.with("other", both.joined().glance().subject().id().value().toString());
        for (FieldGroup group : FieldGroup.values()) {
            form.with(LEFT + "-" + group.code(), readAt(both.kept(), group));
            form.with(RIGHT + "-" + group.code(), readAt(both.joined(), group));
        }
        return form;
    }

    private static String readAt(Side side, FieldGroup group) {
        return side.glance().opens().contains(group)
                ? side.glance().versions().getOrDefault(group, 0).toString()
                : "";
    }

    private static ModelAndView page(ModelAndView page, Comparison both) {
        return page.addObject("left", both.kept().glance().subject())
                .addObject("right", both.joined().glance().subject())
                .addObject("known", FieldGroup.values())
                .addObject(
                        "rows",
                        both.groups().stream().map(group -> row(both, group)).toList());
    }

    private static Row row(Comparison both, FieldGroup group) {
        return new Row(
                group,
                PartLines.of(both.kept().profile().parts().get(group)),
                PartLines.of(both.joined().profile().parts().get(group)));
    }
}
