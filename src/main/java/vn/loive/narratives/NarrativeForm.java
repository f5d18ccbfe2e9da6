package vn.loive.narratives;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.narratives.Narrative.Stated;
import vn.loive.narratives.Narrative.Words;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** The form of an answer in words: for each section a text, and boxes for those that have none. */
final class NarrativeForm {

    /** The message prefix of its texts. */
    static final String NAME = "narratives.form";

    private NarrativeForm() {}

    /** What may be stated in the place of words. */
    static List<Choice> choices() {
        return List.of(Stated.values()).stream()
                .map(stated -> Choice.ofKey(stated.code(), "narratives.stated." + stated.code()))
                .toList();
    }

    /** The form with what was saved. */
    static Form holding(NarrativeDraft draft) {
        Form form = Form.fresh(NAME).at(draft.version());
        draft.sections().forEach(section -> {
            Narrative said = section.said();
            if (said instanceof Stated stated) {
                form.with(box(section.position()), stated.code());
            } else if (said != null) {
                form.with(text(section.position()), said.words());
            }
        });
        return form;
    }

    /** What is said, by the position of the section; what contradicts itself or is too long is refused. */
    static Map<Integer, Narrative> read(Form form, int sections) {
        Map<Integer, Narrative> said = new HashMap<>();
        for (int position = 1; position <= sections; position++) {
            String text = form.value(text(position)).replace("\r\n", "\n").strip();
            List<Stated> stated = stated(form, position);
            CannotSave refusal = refusal(position, text, stated);
            if (refusal != null) {
                form.refuse(text(position), refusal);
            } else if (!text.isEmpty() || !stated.isEmpty()) {
                said.put(position, text.isEmpty() ? stated.getFirst() : new Words(text));
            }
        }
        return said;
    }

    private static @Nullable CannotSave refusal(int position, String text, List<Stated> stated) {
        if (stated.size() + (text.isEmpty() ? 0 : 1) > 1) {
            return new CannotSave.Contradicting(position);
        }
        int length = Narrative.length(text);
        return length > Narrative.LONGEST ? new CannotSave.TooLong(position, length) : null;
    }

    private static List<Stated> stated(Form form, int position) {
        return List.of(Stated.values()).stream()
                .filter(stated -> form.holds(box(position), stated.code()))
                .toList();
    }

    private static String text(int position) {
        return "text-" + position;
    }

    private static String box(int position) {
        return "none-" + position;
    }
}
