package vn.loive.requests;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.CampaignId;
import vn.loive.shared.Period;
import vn.loive.ui.Form;

/** Reads for which days a form asks and until when: the days of a campaign, any days once, or every term of a calendar. */
@Component
class RequestDays {

    /** A year of months and a few to spare; more would ask agencies that nobody can know yet. */
    static final int MOST = 24;

    /** Titles stand in documents, which are Vietnamese whatever the page of the one who asks. */
    private static final Locale DOCUMENTS = Locale.of("vi");

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final MessageSource messages;

    RequestDays(MessageSource messages) {
        this.messages = messages;
    }

    /** What the days of a request are taken from. */
    enum Source {
        /** A campaign: its days. */
        CAMPAIGN,
        /** Two days as they were typed. */
        ONCE,
        /** A calendar: every term between two days. */
        PERIODIC
    }

    /** What one request of the form is about: its title, its campaign if any, its days, its last day. */
    record Asked(String title, @Nullable CampaignId campaign, Period period, LocalDate due) {}

    /** What the form asks for, one for each term; empty when a field is refused. */
    List<Asked> read(Form form, List<Campaign> campaigns) {
        String title = form.text("title", ReportRequest.LONGEST_TITLE);
        Source source = form.oneOf("source", Source.class);
        if (source == null) {
            return List.of();
        }
        return switch (source) {
            case CAMPAIGN -> ofCampaign(form, title, campaigns);
            case ONCE -> once(form, title);
            case PERIODIC -> periodic(form, title);
        };
    }

    private static List<Asked> ofCampaign(Form form, @Nullable String title, List<Campaign> campaigns) {
        LocalDate due = form.day("due");
        Campaign campaign = campaigns.stream()
                .filter(one -> form.holds("campaign", one.id().value().toString()))
                .findFirst()
                .orElse(null);
        if (campaign == null) {
            form.refuse("campaign", CannotOpenRequest.CAMPAIGN_MISSING);
        }
        return title == null || due == null || campaign == null
                ? List.of()
                : List.of(new Asked(title, campaign.id(), campaign.days(), due));
    }

    private static List<Asked> once(Form form, @Nullable String title) {
        LocalDate due = form.day("due");
        Period days = form.period("from", "to");
        return title == null || due == null || days == null ? List.of() : List.of(new Asked(title, null, days, due));
    }

    private List<Asked> periodic(Form form, @Nullable String title) {
        Period days = form.period("from", "to");
        Cadence cadence = form.oneOf("cadence", Cadence.class);
        CutOff cutOff = form.oneOf("cut-off", CutOff.class);
        Integer left = form.number("days-left");
        if (title == null || days == null || cadence == null || cutOff == null || left == null) {
            return List.of();
        }
        List<YearMonth> ends = cadence.ends(days);
        if (ends.isEmpty() || ends.size() > MOST) {
            form.refuse("to", ends.isEmpty() ? CannotOpenRequest.NO_WHOLE_TERM : CannotOpenRequest.TOO_MANY_TERMS);
            return List.of();
        }
        return ends.stream()
                .map(end -> term(title, cadence, end, cadence.days(end, cutOff), left))
                .toList();
    }

    private Asked term(String title, Cadence cadence, YearMonth end, Period days, int left) {
        return new Asked(
                title + ", " + words(cadence, end), null, days, days.to().plusDays(left));
    }

    private String words(Cadence cadence, YearMonth end) {
        int number = cadence.number(end);
        String shown = cadence == Cadence.QUARTERLY ? ROMAN.get(number - 1) : Integer.toString(number);
        return Objects.requireNonNull(messages.getMessage(
                cadence.key() + (cadence == Cadence.HALF_YEARLY ? ".term-" + number : ".term"),
                new Object[] {shown, Integer.toString(end.getYear())},
                DOCUMENTS));
    }
}
