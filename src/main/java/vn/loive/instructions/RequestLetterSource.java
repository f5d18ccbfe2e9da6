package vn.loive.instructions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.loive.drafting.DraftSource;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Template;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.typesetting.DocumentType;

/**
 * A letter about a request, by the agency that asked.
 *
 * @param key its stable name, also that of the file with its wording
 * @param wording the wording
 * @param requests what was asked
 * @param filled what stands in its live places
 */
record RequestLetterSource(String key, Template wording, ReportRequests requests, RequestLetterTokens filled)
        implements DraftSource {

    private static final int MOST_OFFERED = 30;

    /** The letters there are. */
    @Configuration
    static class Both {

        /** The letter that asks. */
        @Bean
        DraftSource reportRequestLetter(ReportRequests requests, RequestLetterTokens filled) {
            return named("report-request", requests, filled);
        }

        /** The letter that reminds. */
        @Bean
        DraftSource reminderLetter(ReportRequests requests, RequestLetterTokens filled) {
            return named("reminder", requests, filled);
        }

        private static DraftSource named(String key, ReportRequests requests, RequestLetterTokens filled) {
            return new RequestLetterSource(key, Template.read("/instructions/" + key + ".vi.txt"), requests, filled);
        }
    }

    @Override
    public String nameKey() {
        return "instructions.draft." + key;
    }

    @Override
    public DocumentType type() {
        return DocumentType.OFFICIAL_LETTER;
    }

    @Override
    public Template template(UUID subject) {
        return wording;
    }

    @Override
    public List<Offer> offers(Actor actor) {
        return requests.list().stream()
                .filter(request -> requests.asks(actor, request))
                .limit(MOST_OFFERED)
                .map(request -> new Offer(request.id().value(), request.title()))
                .toList();
    }

    @Override
    public LiveTokens tokens(Actor actor, UUID subject) {
        return filled.of(actor, subject);
    }

    @Override
    public Optional<Period> period(UUID subject) {
        return requests.find(new RequestId(subject)).map(ReportRequest::period);
    }
}
