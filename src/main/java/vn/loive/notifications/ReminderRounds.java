package vn.loive.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.loive.database.Transactions;
import vn.loive.notifications.Outbox.Waiting;
import vn.loive.places.Place;
import vn.loive.places.Places;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;

/**
 * Goes round the provinces by day, notes whom the clock reminds, and writes to the offices.
 * A letter goes out before its row is written, so that after a breakdown it goes out twice rather than never.
 */
@Component
public class ReminderRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);

    private final Transactions transactions;
    private final Places places;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Postman postman;
    private final Clock clock;

    ReminderRounds(
            Transactions transactions,
            Places places,
            Reminders reminders,
            Outbox outbox,
            Postman postman,
            Clock clock) {
        this.transactions = transactions;
        this.places = places;
        this.reminders = reminders;
        this.outbox = outbox;
        this.postman = postman;
        this.clock = clock;
    }

    /** One round; a province in which it fails does not keep the others waiting. */
    @Scheduled(cron = "${loive.reminders.cron}", zone = "Asia/Ho_Chi_Minh")
    public void round() {
        for (ProvinceCode province : transactions.forNobody(this::provinces)) {
            try {
                round(province);
            } catch (DataAccessException | TransactionException failed) {
                LOG.warn("Province {} was not reminded: {}", province, failed.getClass());
            }
        }
    }

    /** Those of today, and those of a year ago, whose requests may still be open. */
    private Set<ProvinceCode> provinces() {
        LocalDate today = LegalDay.today(clock);
        return Stream.of(today.minusYears(1), today)
                .flatMap(day -> places.provinces(day).stream())
                .map(Place::province)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void round(ProvinceCode province) {
        List<Waiting> waiting = transactions.toRemind(province, () -> {
            reminders.remind(province);
            return postman.ready() ? outbox.waiting() : List.of();
        });
        waiting.forEach(one -> send(province, one));
    }

    private void send(ProvinceCode province, Waiting one) {
        boolean sent = postman.send(one.letter());
        transactions.toRemind(province, () -> {
            reminders.delivered(province, one.reminders(), sent);
            return null;
        });
    }
}
