package vn.loive.drafting;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Proofreader;
import vn.loive.posts.PostId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.signers.IssuerSigners;

/** Opens a draft: its wording, what its live places say now, and what is to be mended. */
@Component
public class DraftDesk {

    private final Drafts drafts;
    private final DraftTokens tokens;
    private final StillTokens still;
    private final DraftPaper paper;
    private final IssuerSigners signers;
    private final Agencies agencies;
    private final Clock clock;

    DraftDesk(
            Drafts drafts,
            DraftTokens tokens,
            StillTokens still,
            DraftPaper paper,
            IssuerSigners signers,
            Agencies agencies,
            Clock clock) {
        this.drafts = drafts;
        this.tokens = tokens;
        this.still = still;
        this.paper = paper;
        this.signers = signers;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * The draft as it stands now.
     *
     * @throws NoSuchElementException when the reader sees no such draft
     */
    public OpenDraft open(Actor actor, UUID id) {
        Draft draft = drafts.find(new DraftId(id)).orElseThrow();
        List<DraftVersion> versions = drafts.versions(draft.id());
        Wording wording = versions.getLast().wording();
        DraftSource source = tokens.source(draft.source()).orElseThrow();
        LiveTokens filled = draft.state() == DraftState.OPEN
                ? tokens.of(actor, draft, drafts.cited(draft.id()))
                : still.of(draft.id());
        Agency issuer = agencies.find(draft.agency()).orElseThrow();
        IssuerSigners.Signed signed = signers.of(
                issuer,
                LegalDay.today(clock),
                chosen(wording.signer()),
                source.template(draft.subject()).begin(filled).signed());
        return new OpenDraft(
                draft,
                versions,
                source,
                filled,
                issuer,
                signed,
                paper.draft(issuer, source.type(), wording, filled, signed.signature()),
                Proofreader.read(wording.body(), filled, kinds(versions.getLast())));
    }

    /**
     * The draft of an address.
     *
     * @throws ResponseStatusException 404 when the reader sees no such draft
     */
    public OpenDraft shown(Actor actor, UUID id) {
        if (drafts.find(new DraftId(id)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return open(actor, id);
    }

    /** What the live places of a draft would say now, whatever they said when it was submitted. */
    public LiveTokens now(Actor actor, OpenDraft draft) {
        return tokens.of(actor, draft.draft(), drafts.cited(draft.draft().id()));
    }

    private static String chosen(@org.jspecify.annotations.Nullable PostId signer) {
        return signer == null ? "" : signer.value().toString();
    }

    private static Map<String, String> kinds(DraftVersion version) {
        Map<String, String> kinds = new HashMap<>();
        version.filled().forEach((name, filled) -> kinds.put(name, filled.kind()));
        return kinds;
    }
}
