package vn.loive.issuing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.typesetting.DocumentType;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** What is typed about an issued document. */
final class IssuedForm {

    static final String NAME = "issuing.form";

    private IssuedForm() {}

    /** The facts as typed; what cannot be read is refused and gives null. */
    static @Nullable IssuedFacts read(Form form) {
        DocumentType type = form.oneOf("type", DocumentType.class);
        LocalDate day = form.day("day");
        String subject = form.text("subject", IssuedFacts.LONGEST_SUBJECT);
        String signer = form.text("signer", IssuedFacts.LONGEST_SIGNER);
        List<String> recipients = form.lines("recipients", IssuedFacts.MOST_RECIPIENTS, IssuedFacts.LONGEST_RECIPIENT);
        List<String> unit = form.lines("unit", 1, IssuedFacts.LONGEST_UNIT);
        return form.refused() || type == null || day == null || subject == null || signer == null
                ? null
                : new IssuedFacts(type, day, String.join("", unit), subject, signer, recipients);
    }

    /** Says at the field concerned why an act is refused; answers whether it was done. */
    static boolean done(Form form, Optional<CannotIssue> refusal) {
        refusal.ifPresent(why -> form.refuse(why.field(), why));
        return refusal.isEmpty();
    }

    /** The types by their words. */
    static List<Choice> types() {
        return Arrays.stream(DocumentType.values())
                .map(type -> Choice.ofText(type.name(), type.word()))
                .toList();
    }
}
