package vn.loive.doubles;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.ui.Form;

/** Reads from the page of two entries which side holds, and at which versions both were read. */
final class ChosenSides {

    private ChosenSides() {}

    static JoinOrder order(Form form, UUID join, SubjectId kept, SubjectId joined) {
        return new JoinOrder(
                join, kept, joined, readAt(form, ComparisonPage.LEFT), readAt(form, ComparisonPage.RIGHT), taken(form));
    }

    private static Set<FieldGroup> taken(Form form) {
        Set<FieldGroup> taken = EnumSet.noneOf(FieldGroup.class);
        for (FieldGroup group : FieldGroup.values()) {
            if (form.holds("take-" + group.code(), ComparisonPage.RIGHT)) {
                taken.add(group);
            }
        }
        return taken;
    }

    private static Map<FieldGroup, Integer> readAt(Form form, String side) {
        Map<FieldGroup, Integer> readAt = new EnumMap<>(FieldGroup.class);
        for (FieldGroup group : FieldGroup.values()) {
            String version = form.value(side + "-" + group.code());
            if (version.matches("\\d{1,9}")) {
                readAt.put(group, Integer.valueOf(version));
            }
        }
        return readAt;
    }
}
