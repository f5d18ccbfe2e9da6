package vn.loive.notifications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.notifications.Mailboxes.Office;
import vn.loive.notifications.Postman.Letter;

/** Makes one letter for each office out of all reminders that wait for one. */
@Component
class Outbox {

    private final Reminders reminders;
    private final OpenAnswers answers;
    private final Mailboxes mailboxes;
    private final Agencies agencies;
    private final LetterWriter writer;

    Outbox(Reminders reminders, OpenAnswers answers, Mailboxes mailboxes, Agencies agencies, LetterWriter writer) {
        this.reminders = reminders;
        this.answers = answers;
        this.mailboxes = mailboxes;
        this.agencies = agencies;
        this.writer = writer;
    }

    /** A letter and the reminders that it carries. */
    record Waiting(Letter letter, List<Reminder> reminders) {}

    /** A reminder with what is owed. */
    private record Call(Reminder reminder, Owed owed) {}

    /** The letters of a province; what was answered meanwhile is left out. */
    List<Waiting> waiting() {
        List<Call> calls = calls();
        if (calls.isEmpty()) {
            return List.of();
        }
        LocalDate today = answers.today();
        Map<AgencyId, Agency> named = named(calls);
        return byOffice(calls, today).entrySet().stream()
                .map(entry -> letter(entry.getKey(), entry.getValue(), named, today))
                .toList();
    }

    private Map<Office, List<Call>> byOffice(List<Call> calls, LocalDate today) {
        Map<AgencyId, List<Office>> offices = mailboxes.of(
                calls.stream().map(call -> call.owed().agency()).distinct().toList(), today);
        Map<Office, List<Call>> letters = new LinkedHashMap<>();
        for (Call call : calls) {
            for (Office office : offices.getOrDefault(call.owed().agency(), List.of())) {
                letters.computeIfAbsent(office, _ -> new ArrayList<>()).add(call);
            }
        }
        return letters;
    }

    private List<Call> calls() {
        List<Reminder> unsent = reminders.unsent();
        if (unsent.isEmpty()) {
            return List.of();
        }
        Map<Owed.Key, Owed> open = answers.all().stream().collect(Collectors.toMap(Owed::key, Function.identity()));
        return unsent.stream()
                .flatMap(reminder -> Stream.ofNullable(open.get(reminder.key())).map(owed -> new Call(reminder, owed)))
                .toList();
    }

    private Map<AgencyId, Agency> named(List<Call> calls) {
        return agencies.byId(calls.stream()
                .flatMap(call ->
                        Stream.of(call.owed().agency(), call.owed().request().asker()))
                .distinct()
                .toList());
    }

    private Waiting letter(Office office, List<Call> calls, Map<AgencyId, Agency> named, LocalDate today) {
        List<Owed> owed = calls.stream().map(Call::owed).distinct().toList();
        Letter letter = writer.write(office.mailbox(), office.agency().name(), owed, named, today);
        return new Waiting(letter, calls.stream().map(Call::reminder).toList());
    }
}
