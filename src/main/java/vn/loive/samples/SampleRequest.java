package vn.loive.samples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestCitation;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** What the lead department of Quảng Ngãi asks four agencies of the province about the convention. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class SampleRequest {

    private static final ProvinceCode QUANG_NGAI = new ProvinceCode("51");
    private static final Period DAYS = new Period(LocalDate.of(2020, 12, 1), LocalDate.of(2021, 7, 31));
    private static final LocalDate DUE = LocalDate.of(2021, 8, 10);

    private static final Set<ReportItem> TALKS = Set.of(ReportItem.SESSIONS, ReportItem.ATTENDANCES);
    private static final Set<ReportItem> TALKS_AND_VICTIMS =
            Set.of(ReportItem.SESSIONS, ReportItem.ATTENDANCES, ReportItem.VICTIMS_RECEIVED);
    private static final Set<ReportItem> TALKS_AND_TIPS =
            Set.of(ReportItem.SESSIONS, ReportItem.ATTENDANCES, ReportItem.VICTIMS_RECEIVED, ReportItem.TIPS_RECEIVED);

    private final Agencies agencies;
    private final Documents documents;

    SampleRequest(Agencies agencies, Documents documents) {
        this.agencies = agencies;
        this.documents = documents;
    }

    ReportRequest of(Map<String, Actor> actors) {
        return new ReportRequest(
                new RequestId(UUID.nameUUIDFromBytes("request/actip".getBytes(StandardCharsets.UTF_8))),
                "Sơ kết thực hiện Công ước ACTIP",
                null,
                DAYS,
                DUE,
                own(actors, "so.51"),
                List.of(
                        new RequestCitation(paper("34"), RequestCitation.Role.BASIS),
                        new RequestCitation(paper("521"), RequestCitation.Role.PROGRAMME)),
                asked(actors));
    }

    private DocumentId paper(String number) {
        return documents.list(QUANG_NGAI).stream()
                .filter(document ->
                        document.province() != null && document.facts().number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Map<AgencyId, Set<ReportItem>> asked(Map<String, Actor> actors) {
        Map<AgencyId, Set<ReportItem>> asked = new LinkedHashMap<>();
        asked.put(own(actors, "so.51"), TALKS);
        asked.put(own(actors, "ca.51"), TALKS_AND_TIPS);
        asked.put(own(actors, SampleConvention.SILENT), TALKS_AND_VICTIMS);
        borderGuard().forEach(agency -> asked.put(agency, TALKS_AND_TIPS));
        return asked;
    }

    private Stream<AgencyId> borderGuard() {
        return agencies.of(QUANG_NGAI, DAYS.to()).stream()
                .filter(agency -> agency.kind() == AgencyKind.BORDER_GUARD)
                .map(Agency::id);
    }

    private static AgencyId own(Map<String, Actor> actors, String name) {
        return new AgencyId(Objects.requireNonNull(actors.get(name)).agency());
    }
}
