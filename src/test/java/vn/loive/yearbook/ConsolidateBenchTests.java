package vn.loive.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import vn.loive.TestTime;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.database.Database;
import vn.loive.database.Transactions;
import vn.loive.figures.Figure;
import vn.loive.figures.Sum;
import vn.loive.outreach.ActivityKind;
import vn.loive.places.LegalBasis;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;
import vn.loive.reporting.Consolidations;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/**
 * How fast a year of monthly reports is consolidated, beside the same sums in plain SQL on the same server in the same run.
 * Run by {@code bin/bench consolidate} only, since a measured time proves nothing in an ordinary run.
 */
@WholeProgramTest
@EnabledIfSystemProperty(
        named = "loive.bench",
        matches = "consolidate",
        disabledReason = "run by bin/bench consolidate")
class ConsolidateBenchTests {

    private static final int COMMUNES = Boolean.getBoolean("loive.bench.quick") ? 10 : 100;
    private static final int PROVINCES = 10;
    private static final int MONTHS = 12;
    private static final int YEAR = 2021;
    private static final int TURNS = 5;
    private static final LocalDate BEGINNING = LocalDate.of(2004, 1, 1);

    @Autowired
    private Places places;

    @Autowired
    private Agencies agencies;

    @Autowired
    private ReportRequests requests;

    @Autowired
    private Yearbook yearbook;

    @Autowired
    private Consolidations consolidations;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource pool;

    @Autowired
    private Database database;

    @Autowired
    private TestTime.MovableClock clock;

    private final Map<Actor, List<ReportRequest>> asked = new LinkedHashMap<>();

    @Test
    void theAlgebraSaysWhatPlainSqlSays() {
        clock.pass(java.time.Duration.ofDays(365));
        province(0);
        knowTheTables();
        long one = median(() -> assertThat(ours()).isPositive());
        for (int number = 1; number < PROVINCES; number++) {
            province(number);
        }
        knowTheTables();
        long pages = median(() -> assertThat(pages()).isPositive());
        List<Double> ratios = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        List<Long> sums = new ArrayList<>();
        ours();
        plainly();
        for (int turn = 0; turn < TURNS; turn++) {
            long[] told = new long[2];
            all.add(took(() -> told[0] = ours()));
            sums.add(took(() -> told[1] = plainly()));
            assertThat(told[0]).isEqualTo(told[1]).isPositive();
            ratios.add((double) all.getLast() / sums.getLast());
        }
        print(one, pages, all, sums, ratios);
    }

    private static void print(long one, long pages, List<Long> all, List<Long> sums, List<Double> ratios) {
        ratios.sort(null);
        all.sort(null);
        sums.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%d communes, %d months, %d items: %d ms through the facade, %d ms in plain SQL; one province alone %d ms; the"
                        + " pages of all requests with every answer %d ms%n",
                PROVINCES * COMMUNES,
                MONTHS,
                ReportItem.values().length,
                all.get(TURNS / 2),
                sums.get(TURNS / 2),
                one,
                pages);
        System.out.printf(
                Locale.ROOT,
                "BENCH consolidate ratio=%.2f growth=%.2f%n",
                ratios.get(TURNS / 2),
                (double) all.get(TURNS / 2) / Math.max(1, one));
    }

    /** The year of every province with every sum in it; answers the sum of all exact ones. */
    private long ours() {
        long sum = 0;
        for (Actor lead : asked.keySet()) {
            YearTable year = transactions.as(lead, () -> yearbook.of(lead, YEAR));
            for (ReportItem item : year.items()) {
                assertThat(year.overlaps(item)).isEmpty();
                for (ReportRequest request : year.requests()) {
                    sum += quantity(year.sum(request, item));
                }
            }
        }
        return sum;
    }

    /** Every request with every answer of every agency, as the page of one request shows it. */
    private long pages() {
        long rows = 0;
        for (Map.Entry<Actor, List<ReportRequest>> province : asked.entrySet()) {
            for (ReportRequest request : province.getValue()) {
                rows += transactions.as(
                        province.getKey(),
                        () -> consolidations.of(request).rows().size());
            }
        }
        return rows;
    }

    private static long quantity(Sum sum) {
        return sum instanceof Sum.Total(Figure.Exact exact, var _) ? exact.quantity() : 0;
    }

    /** The same sums with nothing around them. */
    private long plainly() {
        long sum = 0;
        for (Map.Entry<Actor, List<ReportRequest>> province : asked.entrySet()) {
            UUID[] ids = province.getValue().stream()
                    .map(request -> request.id().value())
                    .toArray(UUID[]::new);
            sum += transactions.as(province.getKey(), () -> plainSum(ids));
        }
        return sum;
    }

    private long plainSum(UUID[] requests) {
        Connection connection = DataSourceUtils.getConnection(pool);
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT request, item, sum(quantity) FROM contributions.evidence
                JOIN (SELECT request, agency, max(version) AS version FROM contributions.contribution
                      WHERE request = ANY (?) GROUP BY request, agency) AS newest USING (request, agency, version)
                WHERE request = ANY (?) GROUP BY request, item
                """)) {
            statement.setArray(1, connection.createArrayOf("uuid", requests));
            statement.setArray(2, connection.createArrayOf("uuid", requests));
            return sum(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long sum(PreparedStatement statement) throws SQLException {
        long sum = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                sum += rows.getLong(3);
            }
        }
        return sum;
    }

    /** What the server does by itself a minute after so much was written. */
    private void knowTheTables() {
        database.owner().sql("VACUUM ANALYZE").update();
    }

    /** One more province with its communes, a request a month, and an answer of each commune to each. */
    private void province(int number) {
        ProvinceCode code = new ProvinceCode("%02d".formatted(10 + number));
        Actor lead = somebody(code);
        List<Actor> communes =
                Stream.generate(() -> somebody(code)).limit(COMMUNES).toList();
        transactions.forImport(() -> {
            places.add(Place.of(
                    PlaceCode.of(code),
                    code,
                    null,
                    "Tỉnh thí dụ " + number,
                    BEGINNING,
                    null,
                    LegalBasis.unverified("thí dụ")));
            agency(lead, AgencyKind.LEAD_DEPARTMENT, "Sở thí dụ");
            communes.forEach(
                    commune -> agency(commune, AgencyKind.COMMUNE_PEOPLES_COMMITTEE, "Xã thí dụ " + commune.agency()));
            return null;
        });
        List<ReportRequest> year = Stream.iterate(1, month -> month + 1)
                .limit(MONTHS)
                .map(month -> request(lead, communes, month))
                .toList();
        year.forEach(request -> transactions
                .as(lead, () -> requests.open(lead, request))
                .ifPresent(why -> {
                    throw new AssertionError(why);
                }));
        communes.forEach(commune -> transactions.as(commune, () -> answers(year)));
        asked.put(lead, year);
    }

    private static ReportRequest request(Actor lead, List<Actor> communes, int month) {
        LocalDate first = LocalDate.of(YEAR, month, 1);
        Period days = new Period(first, first.plusMonths(1).minusDays(1));
        Map<AgencyId, Set<ReportItem>> owed = new LinkedHashMap<>();
        communes.forEach(commune -> owed.put(new AgencyId(commune.agency()), Set.of(ReportItem.values())));
        return new ReportRequest(
                RequestId.random(),
                "Thí dụ",
                null,
                days,
                days.to().plusDays(5),
                new AgencyId(lead.agency()),
                List.of(),
                owed);
    }

    /** Rows as the register and the submission write them, all months and items at once. */
    private int answers(List<ReportRequest> year) {
        UUID[] ids = year.stream().map(request -> request.id().value()).toArray(UUID[]::new);
        jdbc.sql("""
                        INSERT INTO contributions.contribution (province, request, agency, version, origin, account, at)
                        SELECT loive.province(), id, loive.agency(), 1, 'SUBMISSION', loive.account(), now()
                        FROM unnest(?::uuid[]) AS id
                        """).param(ids).update();
        for (ActivityKind kind : ActivityKind.values()) {
            register(kind, year.size());
        }
        counted().forEach((item, kind) -> evidence(item, kind, ids));
        Stream.of(ReportItem.values()).filter(item -> !item.counted()).forEach(item -> statement(item, ids));
        return ids.length;
    }

    private void statement(ReportItem item, UUID[] requests) {
        jdbc.sql("""
                        INSERT INTO contributions.statement (province, request, agency, version, item, kind)
                        SELECT loive.province(), id, loive.agency(), 1, :item, 'zero-in-period'
                        FROM unnest(CAST(:requests AS uuid[])) AS id
                        """).param("item", item.name()).param("requests", requests).update();
    }

    private void register(ActivityKind kind, int months) {
        jdbc.sql("""
                        WITH new AS (
                            INSERT INTO outreach.activity (province, id, agency, kind, from_day, to_day, figure_kind,
                                                           quantity, unit, note, version, state)
                            SELECT loive.province(), gen_random_uuid(), loive.agency(), :kind,
                                   make_date(2021, month, 1), make_date(2021, month, 28), 'exact', month + 1, :unit, '', 1,
                                   'REGISTERED'
                            FROM generate_series(1, :months) AS month
                            RETURNING *)
                        INSERT INTO outreach.activity_history (province, activity, version, agency, kind, from_day, to_day,
                            figure_kind, quantity, unit, note, state, partners, slogans, account, at, reason)
                        SELECT province, id, 1, agency, kind, from_day, to_day, figure_kind, quantity, unit, note, state,
                               '{}', '{}', loive.account(), now(), ''
                        FROM new
                        """)
                .param("kind", kind.name())
                .param("unit", kind.unit().code())
                .param("months", months)
                .update();
    }

    private void evidence(ReportItem item, ActivityKind kind, UUID[] requests) {
        jdbc.sql("""
                        INSERT INTO contributions.evidence (province, request, agency, version, item, activity,
                                                            activity_version, kind, quantity, slogans)
                        SELECT activity.province, asked.request, activity.agency, 1, :item, activity.id, 1, 'exact',
                               activity.quantity, '{}'
                        FROM outreach.activity
                        JOIN unnest(CAST(:requests AS uuid[])) WITH ORDINALITY AS asked (request, month)
                          ON asked.month = extract(month FROM activity.from_day)
                        WHERE activity.agency = loive.agency() AND activity.kind = :kind
                        """)
                .param("item", item.name())
                .param("kind", kind.name())
                .param("requests", requests)
                .update();
    }

    /** Every item that activities are counted for, with their kind; who came is written of sessions. */
    private static Map<ReportItem, ActivityKind> counted() {
        Map<ReportItem, ActivityKind> counted = new EnumMap<>(Map.of(ReportItem.ATTENDANCES, ActivityKind.SESSION));
        for (ReportItem item : ReportItem.values()) {
            Stream.of(ActivityKind.values())
                    .filter(kind -> kind.unit() == item.unit())
                    .findFirst()
                    .ifPresent(kind -> counted.put(item, kind));
        }
        return counted;
    }

    private void agency(Actor actor, AgencyKind kind, String name) {
        agencies.add(new Agency(
                new AgencyId(actor.agency()), actor.province(), kind, name, name, "", null, null, BEGINNING, null));
    }

    private static Actor somebody(ProvinceCode province) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), province, UUID.randomUUID());
    }

    private static long median(Runnable work) {
        List<Long> times = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            times.add(took(work));
        }
        times.sort(null);
        return times.get(TURNS / 2);
    }

    private static long took(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
