package vn.loive.narratives;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.ContributionState.Awaited;
import vn.loive.contributions.Contributions;
import vn.loive.contributions.Contributions.Standing;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.shared.Actor;
import vn.loive.shared.Refusal;

/** What agencies answer in words: saved as a draft as often as they like, kept with each version of the answer. */
@Service
public class Narratives {

    private static final Standing NOTHING = new Standing(0, new Awaited());

    private final DraftRepository drafts;
    private final VersionRepository versions;
    private final ReportRequests requests;
    private final Contributions contributions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Narratives(
            DraftRepository drafts,
            VersionRepository versions,
            ReportRequests requests,
            Contributions contributions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.requests = requests;
        this.contributions = contributions;
        this.events = events;
        this.clock = clock;
    }

    /** What an addressee has written so far. */
    NarrativeDraft draft(ReportRequest request, AgencyId agency) {
        List<NarrativeSection> sections =
                NarrativeSection.of(requests.sections(request.id()), drafts.said(request.id(), agency));
        return drafts.saved(request.id(), agency)
                .map(saved -> new NarrativeDraft(saved.version(), saved.at(), sections))
                .orElseGet(() -> new NarrativeDraft(0, null, sections));
    }

    /**
     * Saves what an addressee has written, whether or not it has said something everywhere.
     *
     * @param agency the addressee, which is the actor's agency or one whose duties have come to it
     * @param readAt how often it had been saved when the page was read, 0 for never
     * @param said what is said, by the position of the section; what says nothing is absent
     * @return why it was not saved; empty when it was
     */
    public Optional<Refusal> save(
            Actor actor, ReportRequest request, AgencyId agency, int readAt, Map<Integer, Narrative> said) {
        List<NarrativeSection> sections = NarrativeSection.of(requests.sections(request.id()), said);
        if (sections.isEmpty()
                || !request.askedAmong(requests.answeredForBy(actor)).contains(agency)) {
            return Optional.of(CannotSave.Whole.NOT_ASKED);
        }
        if (!standing(request, agency).state().mayBeSubmitted()) {
            return Optional.of(CannotSave.Whole.ALREADY_ACCEPTED);
        }
        if (!drafts.save(actor, request.id(), agency, readAt, clock.instant())) {
            return Optional.of(CannotSave.Whole.CHANGED_SINCE);
        }
        drafts.write(request.id(), agency, sections);
        events.publishEvent(new NarrativeSaved(actor, request.id(), agency));
        return Optional.empty();
    }

    /** How the answer stands to which the words belong. */
    Standing standing(ReportRequest request, AgencyId agency) {
        return contributions.standings().getOrDefault(request.id(), Map.of()).getOrDefault(agency, NOTHING);
    }

    /** Whether the draft says something else than the version that was submitted last. */
    boolean changedSince(ReportRequest request, AgencyId agency, NarrativeDraft draft, int version) {
        return version > 0 && !draft.sections().equals(versions(request, agency).get(version));
    }

    /** What each version of the answer of an addressee says, by its number, the oldest first; none when no words are asked. */
    NavigableMap<Integer, List<NarrativeSection>> versions(ReportRequest request, AgencyId agency) {
        List<String> headings = requests.sections(request.id());
        TreeMap<Integer, List<NarrativeSection>> found = new TreeMap<>();
        if (!headings.isEmpty()) {
            versions.of(request.id(), agency)
                    .forEach((version, said) -> found.put(version, NarrativeSection.of(headings, said)));
        }
        return found;
    }

    /** The same with the difference of each version to the one before. */
    public Map<Integer, NarrativeVersion> compared(ReportRequest request, AgencyId agency) {
        Map<Integer, NarrativeVersion> compared = new HashMap<>();
        List<NarrativeSection> before = null;
        for (Map.Entry<Integer, List<NarrativeSection>> version :
                versions(request, agency).entrySet()) {
            compared.put(version.getKey(), NarrativeVersion.of(version.getValue(), before));
            before = version.getValue();
        }
        return compared;
    }
}
