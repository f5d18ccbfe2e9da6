package vn.loive.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.accounts.AccountId;
import vn.loive.agencies.AgencyId;
import vn.loive.posts.PostId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.LegalTerm;

/** Which account acts for which post of an agency on which days. */
@Service
@LegalTerm(vi = "phân công tài khoản ký", means = "Which account acts for which post on which days.")
public class Seats {

    private final SeatRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seats(SeatRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** The seats of an agency, the latest first. */
    List<Seat> of(UUID agency) {
        return repository.of(agency);
    }

    /** Whether the actor acts for a post of the actor's agency today. */
    public boolean actsFor(Actor actor, PostId post) {
        LocalDate today = LegalDay.today(clock);
        return of(actor.agency()).stream().anyMatch(seat -> seat.is(post, new AccountId(actor.account()), today));
    }

    /** Whether some account acts for a post of an agency today. */
    public boolean taken(AgencyId agency, PostId post) {
        LocalDate today = LegalDay.today(clock);
        return of(agency.value()).stream().anyMatch(seat -> seat.is(post, seat.holder(), today));
    }

    /** Lets an account act for a post of the actor's agency. */
    public void take(Actor actor, Seat seat) {
        repository.insert(actor, seat, clock.instant());
        events.publishEvent(new SeatTaken(actor));
    }

    /** The same for as long as nobody ends it. */
    public void name(Actor actor, PostId post, AccountId holder, LocalDate from) {
        take(actor, new Seat(post, holder, from, null, false));
    }
}
