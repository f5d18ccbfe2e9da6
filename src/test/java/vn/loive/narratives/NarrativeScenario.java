package vn.loive.narratives;

import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.CampaignScenario;
import vn.loive.contributions.Contributions;
import vn.loive.narratives.Narrative.Words;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.shared.Actor;

/** A request of the campaign of 2021 that asks for words too. */
@TestComponent
public class NarrativeScenario {

    public static final List<String> HEADINGS = List.of("Công tác chỉ đạo", "Khó khăn, vướng mắc", "Kiến nghị");

    private final CampaignScenario world;
    private final ReportRequests requests;
    private final Contributions contributions;
    private final Narratives narratives;

    NarrativeScenario(
            CampaignScenario world, ReportRequests requests, Contributions contributions, Narratives narratives) {
        this.world = world;
        this.requests = requests;
        this.contributions = contributions;
        this.narratives = narratives;
    }

    /** The request, opened by the lead department. */
    public ReportRequest theRequest() {
        ReportRequest request = world.aRequest();
        world.as(world.lead(), () -> requests.open(world.lead(), List.of(request), HEADINGS))
                .ifPresent(refusal -> {
                    throw new AssertionError(refusal);
                });
        return request;
    }

    /** Somebody writes: a text a section, an empty one for the statement that there is no information. */
    public void writes(Actor actor, ReportRequest request, String... texts) {
        writesFor(agencyOf(actor), actor, request, texts);
    }

    /** Somebody writes in the place of an addressee. */
    public void writesFor(AgencyId agency, Actor actor, ReportRequest request, String... texts) {
        Map<Integer, Narrative> said = new HashMap<>();
        for (int at = 0; at < texts.length; at++) {
            said.put(at + 1, texts[at].isEmpty() ? Narrative.Stated.NIL_INFORMATION : new Words(texts[at]));
        }
        world.as(
                        actor,
                        () -> narratives.save(
                                actor,
                                request,
                                agency,
                                narratives.draft(request, agency).version(),
                                said))
                .ifPresent(refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    /** The lead department sends the newest version back. */
    public void sendsBack(ReportRequest request, Actor addressee, int version) {
        world.as(
                        world.lead(),
                        () -> contributions.giveBack(
                                world.lead(), request, agencyOf(addressee), version, "Ghi rõ số cuộc họp."))
                .ifPresent(refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    /** What each version says. */
    public NavigableMap<Integer, List<NarrativeSection>> versions(ReportRequest request, Actor addressee) {
        return world.as(addressee, () -> narratives.versions(request, agencyOf(addressee)));
    }
}
