package vn.loive.instruments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.LegalDay;

/** What must hold of a review before it is entered or awaited. */
@Component
class ReviewRules {

    private final InstrumentRules rules;
    private final Documents documents;
    private final Clock clock;

    ReviewRules(InstrumentRules rules, Documents documents, Clock clock) {
        this.rules = rules;
        this.documents = documents;
        this.clock = clock;
    }

    /** What forbids to enter a review beside those that were held. */
    Optional<CannotKeep> against(Instrument about, InstrumentReview review, List<InstrumentReview> held) {
        LocalDate monthEnd = YearMonth.from(LegalDay.today(clock)).atEndOfMonth();
        if (review.period().to().isAfter(monthEnd)) {
            // Reports name months: one of 16 October looks back "to October".
            return Optional.of(CannotKeep.FUTURE_PERIOD);
        }
        if (held.stream().anyMatch(one -> one.stands() && one.period().equals(review.period()))) {
            return Optional.of(CannotKeep.REVIEWED_ALREADY);
        }
        boolean reported =
                review.report() == null || rules.isOwn(found(review.report()), rules.heritage(about.province()));
        return reported ? Optional.empty() : Optional.of(CannotKeep.WRONG_REPORT);
    }

    /** What forbids to await a review, or to await none any more. */
    Optional<CannotKeep> against(Instrument about, @Nullable NextReview next, String reason) {
        NextReview stood = about.nextReview();
        if (stood == null ? next == null : stood.equals(next)) {
            return Optional.of(CannotKeep.UNCHANGED);
        }
        if (stood != null && !CannotKeep.isReason(reason)) {
            return Optional.of(CannotKeep.NO_REASON);
        }
        return next == null || next.request() == null
                ? Optional.empty()
                : againstRequest(next.day(), found(next.request()));
    }

    private Optional<CannotKeep> againstRequest(LocalDate due, @Nullable RegisteredDocument request) {
        if (request == null || !rules.isIssued(request)) {
            return Optional.of(CannotKeep.WRONG_REQUEST);
        }
        return due.isBefore(request.day()) ? Optional.of(CannotKeep.DUE_BEFORE_REQUEST) : Optional.empty();
    }

    private @Nullable RegisteredDocument found(DocumentId id) {
        return documents.find(id).orElse(null);
    }
}
