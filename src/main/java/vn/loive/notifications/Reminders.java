package vn.loive.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.loive.requests.ObligationNote;
import vn.loive.requests.ObligationNoted;
import vn.loive.shared.ProvinceCode;

/** What agencies were reminded of: by the clock, and by the agencies that asked. */
@Service
class Reminders {

    private static final Duration SHOWN = Duration.ofDays(92);
    private static final Duration WORTH_SENDING = Duration.ofDays(2);

    private final ReminderRepository repository;
    private final OpenAnswers answers;
    private final ReminderDays days;
    private final Clock clock;

    Reminders(ReminderRepository repository, OpenAnswers answers, ReminderDays days, Clock clock) {
        this.repository = repository;
        this.answers = answers;
        this.days = days;
        this.clock = clock;
    }

    /** Those of the last three months that the reader owed to or asked for, the newest first. */
    List<Reminder> recent() {
        return repository.since(clock.instant().minus(SHOWN));
    }

    /** Notes whom the clock reminds in a province today, and of what; who was reminded for a step is not again. */
    void remind(ProvinceCode province) {
        LocalDate today = answers.today();
        Map<Owed, ReminderStep> reminded = new LinkedHashMap<>();
        answers.all().forEach(owed -> days.step(owed.left(today)).ifPresent(step -> reminded.put(owed, step)));
        if (!reminded.isEmpty()) {
            repository.insert(province, reminded, clock.instant());
        }
    }

    /** Those of whom a letter has still to go out; after two days a letter is no use any more. */
    List<Reminder> unsent() {
        return repository.since(clock.instant().minus(WORTH_SENDING)).stream()
                .filter(Reminder::unsent)
                .toList();
    }

    /** Notes what became of the letter that carried these. */
    void delivered(ProvinceCode province, List<Reminder> carried, boolean sent) {
        repository.delivered(province, carried, sent, clock.instant());
    }

    /** Notes in the transaction of the act that an agency that asked has reminded another. */
    @EventListener
    void chased(ObligationNoted event) {
        if (event.kind() == ObligationNote.Kind.REMINDED) {
            repository.insert(event, clock.instant());
        }
    }
}
