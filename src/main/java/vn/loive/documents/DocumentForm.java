package vn.loive.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Form;

/** What is typed about a cited document. */
final class DocumentForm {

    static final String NAME = "documents.form";

    private static final Pattern MONTH = Pattern.compile("(0?[1-9]|1[0-2])\\s*[/.-]\\s*((?:19|20)\\d{2})");

    private DocumentForm() {}

    /** A form that holds a document as it stands. */
    static Form holding(RegisteredDocument document) {
        DocumentFacts facts = document.facts();
        return Form.fresh(NAME)
                .at(document.version())
                .with("type", facts.type())
                .with("number", facts.number())
                .with("symbol", facts.symbol())
                .with("day", written(facts.day()))
                .with("month", facts.month() == null ? "" : written(facts.month()))
                .with("issuers", String.join("\n", facts.issuers()))
                .with("subject", facts.subject())
                .with("asks", facts.asks() ? "true" : "")
                .with("due", written(facts.due()));
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseDate.write(day);
    }

    private static String written(YearMonth month) {
        return month.getMonthValue() + "/" + month.getYear();
    }

    /** The facts as typed; what cannot be read, or does not go together, is refused and gives null. */
    static @Nullable DocumentFacts read(Form form) {
        String type = form.text("type", DocumentFacts.LONGEST_TYPE);
        String number = perhaps(form, "number", DocumentFacts.LONGEST_NUMBER);
        String symbol = perhaps(form, "symbol", DocumentFacts.LONGEST_SYMBOL);
        LocalDate day = perhapsDay(form, "day");
        YearMonth month = month(form);
        List<String> issuers = form.lines("issuers", DocumentFacts.MOST_ISSUERS, DocumentFacts.LONGEST_ISSUER);
        String subject = form.text("subject", DocumentFacts.LONGEST_SUBJECT);
        boolean asks = form.holds("asks", "true");
        LocalDate due = perhapsDay(form, "due");
        together(number, symbol, day, month, asks, due).ifPresent(why -> form.refuse(why.field(), why));
        return form.refused() || type == null || subject == null
                ? null
                : new DocumentFacts(type, number, symbol, day, month, issuers, subject, asks, due);
    }

    private static Optional<CannotRegister> together(
            String number,
            String symbol,
            @Nullable LocalDate day,
            @Nullable YearMonth month,
            boolean asks,
            @Nullable LocalDate due) {
        if (symbol.isEmpty() && !number.isEmpty()) {
            return Optional.of(CannotRegister.NUMBER_WITHOUT_SYMBOL);
        }
        if (day != null && month != null) {
            return Optional.of(CannotRegister.DAY_AND_MONTH);
        }
        return due != null && !asks ? Optional.of(CannotRegister.DUE_WITHOUT_ASKING) : Optional.empty();
    }

    private static String perhaps(Form form, String field, int longest) {
        return String.join("", form.lines(field, 1, longest));
    }

    private static @Nullable LocalDate perhapsDay(Form form, String field) {
        return form.value(field).isBlank() ? null : form.day(field);
    }

    private static @Nullable YearMonth month(Form form) {
        String typed = form.value("month").strip();
        Matcher month = MONTH.matcher(typed);
        if (month.matches()) {
            return YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)));
        }
        if (!typed.isEmpty()) {
            form.refuse("month", CannotRegister.NOT_A_MONTH);
        }
        return null;
    }

    /** Says at the field concerned why an act is refused; answers whether it was done. */
    static boolean done(Form form, Optional<CannotRegister> refusal) {
        refusal.ifPresent(why -> form.refuse(why.field(), why));
        return refusal.isEmpty();
    }
}
