package vn.loive.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;

/** Puts names and days to reminders, with a fixed number of queries however many there are. */
@Component
class ReminderViews {

    /** More would be a list that nobody reads. */
    private static final int MOST = 200;

    private final Reminders reminders;
    private final OpenAnswers answers;
    private final Mailboxes mailboxes;
    private final ReportRequests requests;
    private final Agencies agencies;

    ReminderViews(
            Reminders reminders, OpenAnswers answers, Mailboxes mailboxes, ReportRequests requests, Agencies agencies) {
        this.reminders = reminders;
        this.answers = answers;
        this.mailboxes = mailboxes;
        this.requests = requests;
        this.agencies = agencies;
    }

    /** What became of the letter. */
    enum LetterState {
        SENT,
        FAILED,
        NO_MAILBOX,
        NOT_SENT;

        /** The message that says so. */
        public String key() {
            return "notifications.letter-state."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A reminder as the page shows it.
     *
     * @param open whether the answer is still wanted
     */
    record View(Reminder reminder, ReportRequest request, Agency agency, boolean open, LetterState letter) {}

    /**
     * All reminders that the reader may see.
     *
     * @param own of what the reader's agency owes, itself or for a predecessor
     * @param others of what others owe to it
     */
    record Both(List<View> own, List<View> others) {}

    Both of(Actor actor) {
        List<Reminder> recent = reminders.recent().stream().limit(MOST).toList();
        Set<AgencyId> mine = requests.answeredForBy(actor);
        Map<Boolean, List<View>> sides = views(recent).stream()
                .collect(Collectors.partitioningBy(
                        view -> mine.contains(view.agency().id())));
        return new Both(Objects.requireNonNull(sides.get(true)), Objects.requireNonNull(sides.get(false)));
    }

    private List<View> views(List<Reminder> recent) {
        Map<RequestId, ReportRequest> asked =
                requests.list().stream().collect(Collectors.toMap(ReportRequest::id, Function.identity()));
        List<AgencyId> owing = recent.stream().map(Reminder::agency).distinct().toList();
        Map<AgencyId, Agency> named = agencies.byId(owing);
        Set<AgencyId> reached = reached(owing);
        Set<Owed.Key> open = answers.all().stream().map(Owed::key).collect(Collectors.toSet());
        return recent.stream()
                .map(reminder -> new View(
                        reminder,
                        Objects.requireNonNull(asked.get(reminder.request())),
                        Objects.requireNonNull(named.get(reminder.agency())),
                        open.contains(reminder.key()),
                        letter(reminder, reached.contains(reminder.agency()))))
                .toList();
    }

    private Set<AgencyId> reached(List<AgencyId> owing) {
        return mailboxes.of(owing, answers.today()).entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static LetterState letter(Reminder reminder, boolean reached) {
        if (reminder.sent() != null) {
            return LetterState.SENT;
        }
        if (!reached) {
            return LetterState.NO_MAILBOX;
        }
        return reminder.failures() > 0 ? LetterState.FAILED : LetterState.NOT_SENT;
    }
}
