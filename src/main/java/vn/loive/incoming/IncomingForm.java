package vn.loive.incoming;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.ui.Form;

/** What is typed about a document that came. */
final class IncomingForm {

    static final String NAME = "incoming.form";

    private IncomingForm() {}

    /** The facts as typed; what cannot be read is refused and gives null. */
    static @Nullable IncomingFacts read(Form form) {
        LocalDate arrived = form.day("arrived");
        String sender = form.text("sender", IncomingFacts.LONGEST_SENDER);
        String symbol = String.join("", form.lines("symbol", 1, IncomingFacts.LONGEST_SYMBOL));
        LocalDate day = perhaps(form, "day");
        String type = form.text("type", IncomingFacts.LONGEST_TYPE);
        String subject = form.text("subject", IncomingFacts.LONGEST_SUBJECT);
        LocalDate due = perhaps(form, "due");
        CopyKind copy = form.oneOf("copy", CopyKind.class);
        Integer copies = form.number("copies");
        if (form.refused() || arrived == null || sender == null || type == null || subject == null) {
            return null;
        }
        return copy == null || copies == null
                ? null
                : new IncomingFacts(arrived, sender, symbol, day, type, subject, due, copy, copies);
    }

    private static @Nullable LocalDate perhaps(Form form, String field) {
        return form.value(field).isBlank() ? null : form.day(field);
    }

    /** Says at the field concerned why an act is refused; answers whether it was done. */
    static boolean done(Form form, Optional<CannotReceive> refusal) {
        refusal.ifPresent(why -> form.refuse(why.field(), why));
        return refusal.isEmpty();
    }
}
