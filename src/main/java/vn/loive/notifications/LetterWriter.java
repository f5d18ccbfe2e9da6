package vn.loive.notifications;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.notifications.Postman.Letter;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.VietnameseDate;

/**
 * Writes the letter that reminds an office, in Vietnamese as all official letters.
 * A request is named by its days and by who asked, never by its title, which somebody typed.
 */
@Component
class LetterWriter {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;
    private final String address;

    LetterWriter(MessageSource messages, @Value("${loive.reminders.address:}") String address) {
        this.messages = messages;
        this.address = address;
    }

    /**
     * The letter about everything that an office owes.
     *
     * @param to the mailbox of the office
     * @param office the name of the office
     * @param owed at least one
     * @param asked who asked or was asked, by id
     */
    Letter write(String to, String office, List<Owed> owed, Map<AgencyId, Agency> asked, LocalDate today) {
        List<Owed> ordered = owed.stream()
                .sorted(Comparator.comparing(one -> one.request().due()))
                .toList();
        String lines = ordered.stream().map(one -> line(one, asked, today)).collect(Collectors.joining("\n"));
        String count = count(owed.size());
        String where = address.isBlank() ? text("where") : text("where.address", address.strip() + "/my-month");
        return new Letter(
                to,
                text(
                        "subject",
                        count,
                        VietnameseDate.write(ordered.getFirst().request().due())),
                String.join(
                        "\n\n",
                        text("to", office),
                        text("owed", count),
                        lines,
                        where,
                        text("zero"),
                        text("automatic")));
    }

    private String line(Owed one, Map<AgencyId, Agency> asked, LocalDate today) {
        ReportRequest request = one.request();
        return text(
                "line",
                name(asked, one.agency()),
                VietnameseDate.write(request.period().from()),
                VietnameseDate.write(request.period().to()),
                name(asked, request.asker()),
                VietnameseDate.write(request.due()),
                left(one.left(today)));
    }

    private String left(long days) {
        if (days == 0) {
            return text("left.today");
        }
        return days > 0 ? text("left.days", count(days)) : text("left.late", count(-days));
    }

    private static String name(Map<AgencyId, Agency> known, AgencyId id) {
        Agency agency = known.get(id);
        return agency == null ? "" : agency.shortName();
    }

    private static String count(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("notifications.letter." + key, arguments, VIETNAMESE);
    }
}
