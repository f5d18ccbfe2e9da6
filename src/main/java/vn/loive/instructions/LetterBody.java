package vn.loive.instructions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyKind;
import vn.loive.requests.ReportItem;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Form;

/** Makes paragraphs of what was typed, an empty line between them, and puts in what stands in brackets. */
@Component
class LetterBody {

    static final String DUE = "[hạn nộp]";
    static final String ITEMS = "[chỉ tiêu]";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    LetterBody(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The paragraphs.
     *
     * @param due the last day to answer
     * @param salutation who is addressed
     * @param form says what each kind is asked for
     */
    List<String> of(String text, LocalDate due, Salutation salutation, Form form) {
        List<String> body = new ArrayList<>();
        for (String paragraph : text.split("\\R\\s*\\R", -1)) {
            String line = String.join(" ", lines(paragraph));
            if (line.equals(ITEMS)) {
                salutation.kinds().forEach(kind -> body.add(asked(kind, salutation, form)));
            } else if (!line.isEmpty()) {
                body.add(line.replace(DUE, VietnameseDate.write(due)));
            }
        }
        return body;
    }

    private String asked(AgencyKind kind, Salutation salutation, Form form) {
        return LetterForm.items(form, kind).stream()
                .map(this::words)
                .collect(Collectors.joining("; ", "- " + salutation.line(kind) + ": ", "."));
    }

    private String words(ReportItem item) {
        return LetterTemplate.inSentence(messages.getMessage("requests.item." + item.code(), null, VIETNAMESE));
    }

    /** The lines that say anything. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
