package vn.loive.narratives;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.Contributions;
import vn.loive.contributions.Contributions.Standing;
import vn.loive.requests.ObligationState;
import vn.loive.requests.Obligations;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;

/** Puts together what all addressees of a request say, section by section, with a fixed number of queries. */
@Component
class ConsolidatedNarratives {

    private final VersionRepository versions;
    private final ReportRequests requests;
    private final Contributions contributions;
    private final Obligations obligations;
    private final Agencies agencies;

    ConsolidatedNarratives(
            VersionRepository versions,
            ReportRequests requests,
            Contributions contributions,
            Obligations obligations,
            Agencies agencies) {
        this.versions = versions;
        this.requests = requests;
        this.contributions = contributions;
        this.obligations = obligations;
        this.agencies = agencies;
    }

    /**
     * What one addressee says under a heading.
     *
     * @param said what its newest version says; null when nothing that counts has come
     * @param waived whether the asking agency does without its answer
     */
    record Answer(Agency agency, @Nullable Narrative said, boolean waived) {}

    /** A section with the answers of all addressees in the order of the province. */
    record Chapter(int position, String heading, List<Answer> answers) {

        /** How many have said something that counts. */
        long come() {
            return answers.stream().filter(answer -> answer.said() != null).count();
        }
    }

    /** The sections in order. */
    List<Chapter> of(ReportRequest request) {
        List<Agency> asked = inOrder(request);
        Map<AgencyId, Map<Integer, Narrative>> said = counting(request);
        Set<AgencyId> waived = waived(request);
        return NarrativeSection.of(requests.sections(request.id()), Map.of()).stream()
                .map(section ->
                        new Chapter(section.position(), section.heading(), answers(section, asked, said, waived)))
                .toList();
    }

    private static List<Answer> answers(
            NarrativeSection section,
            List<Agency> asked,
            Map<AgencyId, Map<Integer, Narrative>> said,
            Set<AgencyId> waived) {
        return asked.stream()
                .map(agency -> new Answer(
                        agency,
                        said.getOrDefault(agency.id(), Map.of()).get(section.position()),
                        waived.contains(agency.id())))
                .toList();
    }

    private Set<AgencyId> waived(ReportRequest request) {
        Map<AgencyId, ObligationState> owed = obligations.of(request.id());
        return owed.keySet().stream()
                .filter(agency ->
                        owed.getOrDefault(agency, ObligationState.SILENT).waived())
                .collect(Collectors.toSet());
    }

    /** What was sent back counts as if nothing had come. */
    private Map<AgencyId, Map<Integer, Narrative>> counting(ReportRequest request) {
        Map<AgencyId, Map<Integer, Narrative>> newest = versions.newest(request.id());
        Map<AgencyId, Standing> standings = contributions.standings().getOrDefault(request.id(), Map.of());
        newest.keySet().removeIf(agency -> {
            Standing standing = standings.get(agency);
            return standing == null || !standing.state().counts();
        });
        return newest;
    }

    /** In the order of the province; an addressee whose name has ended before the period did still owes its answer. */
    private List<Agency> inOrder(ReportRequest request) {
        Map<AgencyId, Agency> gone =
                new LinkedHashMap<>(agencies.byId(request.asked().keySet()));
        List<Agency> there = inProvince(request).stream()
                .filter(agency -> gone.remove(agency.id()) != null)
                .toList();
        return Stream.concat(there.stream(), gone.values().stream().sorted(Comparator.comparing(Agency::name)))
                .toList();
    }

    private List<Agency> inProvince(ReportRequest request) {
        return agencies.find(request.asker())
                .map(Agency::province)
                .map(province -> agencies.of(province, request.period().to()))
                .orElse(List.of());
    }
}
