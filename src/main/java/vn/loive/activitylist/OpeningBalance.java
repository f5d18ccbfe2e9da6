package vn.loive.activitylist;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.loive.figures.DaysInWords;
import vn.loive.figures.Figure;
import vn.loive.figures.Figure.Exact;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.figures.PartWhole;
import vn.loive.statements.Statement;

/**
 * What an agency stated as its opening balance beside what the rows of the register say for the same days.
 * A difference is told only where both are exact.
 *
 * @param agency who stated it
 * @param rows what the rows say, or nothing when there is none
 */
record OpeningBalance(
        Statement statement, String agency, @Nullable Figure rows) {

    /** The two figures and what is between them, as whole sentences. */
    String says(MessageSource messages, Locale locale) {
        FigureWording wording = FigureWording.of(locale);
        String stated = wording.screen(stated()).words();
        Figure counted = rows;
        if (counted == null) {
            return message(messages, locale, "no-rows", stated);
        }
        String found = wording.screen(counted).words();
        String missing = wording.missing(counted);
        String both = message(messages, locale, missing.isEmpty() ? "both" : "both-missing", stated, found, missing);
        return both + " " + message(messages, locale, verdict(counted), difference(counted, wording), stated, found);
    }

    /** Of whom and of which days it is. */
    String of(MessageSource messages, Locale locale) {
        return message(
                messages,
                locale,
                "of",
                messages.getMessage(statement.facts().subject().key(), null, locale),
                agency,
                new DaysInWords(locale).of(statement.facts().days()));
    }

    /** Which sentence tells how the rows stand to what was stated. */
    String verdict(Figure counted) {
        if (stated() instanceof Exact exact && counted instanceof Exact found) {
            int order = Long.compare(found.quantity(), exact.quantity());
            return order == 0 ? "agrees" : order < 0 ? "fewer" : "surplus";
        }
        if (Figures.compare(stated(), List.of(new Part(agency, counted))) == PartWhole.DIFFERS) {
            return "differs";
        }
        return stated() instanceof Exact ? "rows-open" : "stated-open";
    }

    private String difference(Figure counted, FigureWording wording) {
        return stated() instanceof Exact exact && counted instanceof Exact found && exact.quantity() != found.quantity()
                ? wording.screen(new Exact(Math.abs(exact.quantity() - found.quantity()), exact.unit()))
                        .words()
                : "";
    }

    private Figure stated() {
        return statement.facts().figure();
    }

    private static String message(MessageSource messages, Locale locale, String name, Object... words) {
        return messages.getMessage("activitylist.opening." + name, words, locale);
    }
}
