package vn.loive.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.OpenDraft;
import vn.loive.shared.Actor;
import vn.loive.signing.SigningEvent.PaperSent;
import vn.loive.ui.Choice;

/** How and when each recipient of an issued document got it. */
@Repository
class Dispatches {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dispatches(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** How a document may go. */
    enum Way {
        /** Over the network that joins the registers of agencies. */
        NETWORK,
        /** By post. */
        POST,
        /** By hand. */
        HAND,
        /** By official mail. */
        MAIL;

        /** The stable text of the way, for pages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One sending. */
    record Sent(Way way, LocalDate day) {}

    /** A recipient, and what was sent to it; nothing when it got nothing yet. */
    record Row(String recipient, List<Sent> sent) {}

    /** Every recipient of the paper and whoever got it besides. */
    List<Row> of(OpenDraft draft) {
        Map<String, List<Sent>> rows = new LinkedHashMap<>();
        Papers.recipients(draft).forEach(recipient -> rows.put(recipient, new ArrayList<>()));
        jdbc.sql("SELECT recipient, way, sent_on FROM signing.dispatch WHERE draft = ? ORDER BY number")
                .param(draft.draft().id().value())
                .query(row -> {
                    rows.computeIfAbsent(row.getString("recipient"), _ -> new ArrayList<>())
                            .add(new Sent(
                                    Way.valueOf(row.getString("way")), row.getObject("sent_on", LocalDate.class)));
                });
        return rows.entrySet().stream()
                .map(row -> new Row(row.getKey(), row.getValue()))
                .toList();
    }

    void add(Actor actor, DraftId draft, String recipient, Way way, LocalDate day) {
        jdbc.sql("""
                        INSERT INTO signing.dispatch
                            (province, draft, agency, number, recipient, way, sent_on, account, at)
                        SELECT ?, ?, ?, count(*) + 1, ?, ?, ?, ?, ? FROM signing.dispatch WHERE draft = ?
                        """)
                .params(actor.province().value(), draft.value(), actor.agency(), recipient, way.name(), day)
                .params(actor.account(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), draft.value())
                .update();
        events.publishEvent(new PaperSent(actor, draft));
    }

    static List<Choice> choices(OpenDraft draft) {
        return Papers.recipients(draft).stream()
                .map(recipient -> Choice.ofText(recipient, recipient))
                .toList();
    }

    static List<Choice> ways() {
        return List.of(Way.values()).stream()
                .map(way -> Choice.ofKey(way.name(), "signing.way." + way.code()))
                .toList();
    }
}
