package vn.loive.posts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Form;

/** What the forms that put a post or its holder right have in common. */
final class ChangeForm {

    static final int LONGEST_REASON = 500;

    private static final String NAME = "posts.change-form";

    private ChangeForm() {}

    static Form fresh(long version) {
        return Form.fresh(NAME).at(version);
    }

    static Form typed(MultiValueMap<String, String> sent) {
        return Form.typed(NAME, sent);
    }

    /** Back to the page of the post. */
    static ModelAndView done(Post post) {
        String path = "redirect:/agencies/%s/posts/%s"
                .formatted(post.agency().value(), post.id().value());
        return new ModelAndView(path, HttpStatus.SEE_OTHER);
    }

    /** The form with what stands now in the fields of a correction, under the field of the title or the name. */
    static Form shown(Form form, String field, String said, LocalDate from, @Nullable LocalDate to) {
        return form.with(field, said).with("from", written(from)).with("to", written(to));
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseDate.write(day);
    }

    /** The last day, which may be left empty. */
    static @Nullable LocalDate lastDay(Form form) {
        return form.value("to").isBlank() ? null : form.day("to");
    }

    /** Shows why not, beside the field it is about; what no field can mend stands above the form. */
    static void refuse(Form form, String field, @Nullable CannotKeepPosts refusal) {
        if (refusal == null) {
            return;
        }
        switch (refusal) {
            case OTHER_AGENCY, CHANGED_SINCE, ENDED_ALREADY -> form.refuse(refusal);
            case SECOND_HEAD -> form.refuse("rank", refusal);
            case END_BEFORE_START -> form.refuse(form.value("last").isEmpty() ? "to" : "last", refusal);
            case STILL_HELD, NOT_IN_POST, HELD_BY_ANOTHER ->
                form.refuse(form.value("last").isEmpty() ? "from" : "last", refusal);
            case KNOWN_ALREADY, LATER_HOLDER, NEEDS_NO_AUTHORITY -> form.refuse(field, refusal);
        }
    }
}
