package vn.loive.precedents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.agencies.AgencyKind;
import vn.loive.documents.DocumentId;
import vn.loive.figures.FigureKind;
import vn.loive.instruments.InstrumentDays;
import vn.loive.instruments.InstrumentFacts;
import vn.loive.instruments.InstrumentId;
import vn.loive.instruments.InstrumentKind;
import vn.loive.instruments.InstrumentPapers;
import vn.loive.instruments.Instruments;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestCitation;
import vn.loive.requests.RequestCitation.Role;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** The province of the public review of October 2023: its agencies, what they did and stated, and who asked them. */
@TestComponent
class ConventionScenario {

    static final LocalDate TODAY = LocalDate.of(2023, 10, 16);
    static final Period DAYS = new Period(LocalDate.of(2020, 12, 1), TODAY);
    private static final String NAME = "Công ước ASEAN về phòng, chống buôn bán người, đặc biệt là phụ nữ và trẻ em";

    private final PaperWorld world;
    private final ConventionWork work;
    private final Instruments instruments;

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private @Nullable DocumentId plan;

    ConventionScenario(PaperWorld world, ConventionWork work, Instruments instruments) {
        this.world = world;
        this.work = work;
        this.instruments = instruments;
    }

    /** Enters it all, with a request that all have answered. */
    ReportRequest begin() {
        enters();
        work.enters(this::actor);
        DocumentId asking =
                world.document("Công văn", "3131", "BCA-V03", "2023-09-05", "Bộ Công an", "việc sơ kết 03 năm");
        return request(asking, plan());
    }

    /** Only the agencies, the plan and what it carries out. */
    void enters() {
        world.begin("51", "Tỉnh Quảng Ngãi", TODAY);
        bodies();
        plan = world.document("Kế hoạch", "34", "KH-UBND", "2021-02-19", "Ủy ban nhân dân tỉnh", "Công ước ACTIP");
        InstrumentFacts facts = new InstrumentFacts(
                NAME,
                "Công ước ACTIP",
                InstrumentKind.CONVENTION,
                "ASEAN",
                "",
                new InstrumentDays(null, null, "", false),
                null,
                new InstrumentPapers(null, null, plan));
        Actor lead = actor("lead");
        assertThat(world.as(lead, () -> instruments.enter(lead, new InstrumentId(UUID.randomUUID()), facts)))
                .isEmpty();
    }

    /** The plan that carries out the convention. */
    DocumentId plan() {
        return Objects.requireNonNull(plan);
    }

    /** "committee", "lead", "police", "border" or "women". */
    Actor actor(String who) {
        return Objects.requireNonNull(actors.get(who));
    }

    private void bodies() {
        actors.put(
                "committee",
                world.agency(AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE, "Ủy ban nhân dân tỉnh Quảng Ngãi", "UBND"));
        actors.put("lead", world.agency(AgencyKind.LEAD_DEPARTMENT, "Sở Lao động - Thương binh và Xã hội", "SLĐTBXH"));
        actors.put("police", world.agency(AgencyKind.POLICE, "Công an tỉnh", "CAT"));
        actors.put("border", world.agency(AgencyKind.BORDER_GUARD, "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "BCHBP"));
        actors.put("women", world.agency(AgencyKind.WOMENS_UNION, "Hội Liên hiệp Phụ nữ tỉnh", "HPN"));
    }

    private ReportRequest request(DocumentId asking, DocumentId plan) {
        Set<ReportItem> talks = EnumSet.of(ReportItem.SESSIONS, ReportItem.ATTENDANCES);
        Map<Actor, Set<ReportItem>> asked = new LinkedHashMap<>();
        Stream.of(actor("lead"), actor("police"), actor("women")).forEach(actor -> asked.put(actor, talks));
        asked.put(actor("border"), EnumSet.of(ReportItem.SESSIONS, ReportItem.ATTENDANCES, ReportItem.NEWS_ITEMS));
        ReportRequest request = world.request(
                actor("lead"),
                "Sơ kết thực hiện Công ước ACTIP",
                DAYS,
                asked,
                List.of(new RequestCitation(asking, Role.BASIS), new RequestCitation(plan, Role.PROGRAMME)));
        asked.keySet().forEach(actor -> world.answers(actor, request, FigureKind.NOT_COUNTED));
        return request;
    }
}
