package vn.loive.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import vn.loive.WholeProgramTest;
import vn.loive.database.Database;
import vn.loive.database.Transactions;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;

/**
 * How fast the whole country is loaded and asked, beside plain SQL on the same server in the same run.
 * Run by {@code bin/bench places} only, since a measured time proves nothing in an ordinary run.
 */
@WholeProgramTest
@EnabledIfSystemProperty(named = "loive.bench", matches = "places", disabledReason = "run by bin/bench places")
class PlacesBenchTests {

    private static final boolean QUICK = Boolean.getBoolean("loive.bench.quick");
    private static final int ASKED = QUICK ? 10_000 : 100_000;
    private static final int TURNS = 5;
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3_970;

    @Autowired
    private OwnList list;

    @Autowired
    private Places places;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Database database;

    @Autowired
    private DataSource pool;

    private final List<UnitRow> rows = ListReader.read(FirstList.files()).units();
    private final Random random = new Random(87);

    /** One question: which unit bore the code on the day. */
    private record Question(PlaceCode code, LocalDate day) {}

    @Test
    void lookUpsThroughTheFacadeFindWhatPlainSqlFinds() {
        long loading = took(list::load);
        long plainLoading = plainLoading();
        ask(questions(ASKED / 10));
        askPlainly(questions(ASKED / 10));
        List<Double> ratios = new ArrayList<>();
        long ours = 0;
        long plain = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            List<Question> questions = questions(ASKED / TURNS);
            long one = took(() -> assertThat(ask(questions)).isPositive());
            long other = took(() -> assertThat(askPlainly(questions)).isPositive());
            ratios.add((double) one / other);
            ours += one;
            plain += other;
        }
        ratios.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%d look-ups: %d ms through the facade, %d ms in plain SQL; %d rows read, checked and loaded in %d ms,"
                        + " inserted without any check in %d ms%n",
                ASKED,
                ours,
                plain,
                rows.size(),
                loading,
                plainLoading);
        System.out.printf(
                Locale.ROOT,
                "BENCH places ratio=%.2f lookup_us=%.0f import_s=%.2f import_ratio=%.2f%n",
                ratios.get(TURNS / 2),
                1000.0 * ours / ASKED,
                loading / 1000.0,
                (double) loading / plainLoading);
    }

    private List<Question> questions(int number) {
        List<Question> questions = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            PlaceCode code = rows.get(random.nextInt(rows.size())).code();
            questions.add(new Question(code, FIRST.plusDays(random.nextInt(DAYS))));
        }
        return questions;
    }

    private long ask(List<Question> questions) {
        return transactions.forNobody(() -> questions.stream()
                .filter(one -> places.on(one.code(), one.day()).isPresent())
                .count());
    }

    private long askPlainly(List<Question> questions) {
        return transactions.forNobody(() -> {
            Connection connection = DataSourceUtils.getConnection(pool);
            try (PreparedStatement statement = connection.prepareStatement("""
                    SELECT * FROM places.unit
                    WHERE code = ? AND level = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
                    """)) {
                long found = 0;
                for (Question question : questions) {
                    found += found(statement, question) ? 1 : 0;
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static boolean found(PreparedStatement statement, Question question) throws SQLException {
        statement.setString(1, question.code().value());
        statement.setString(2, question.code().level().name());
        statement.setObject(3, question.day());
        statement.setObject(4, question.day());
        try (ResultSet row = statement.executeQuery()) {
            return row.next()
                    && !row.getString("name").isEmpty()
                    && row.getObject("valid_from", LocalDate.class) != null;
        }
    }

    /** The same rows into a table of the same shape, in batches, by the same role. */
    private long plainLoading() {
        database.owner()
                .sql("CREATE TABLE places.bench_unit (LIKE places.unit INCLUDING ALL)")
                .update();
        try {
            database.owner()
                    .sql("GRANT INSERT ON places.bench_unit TO loive_open")
                    .update();
            return took(() -> transactions.forImport(this::insertInBatches));
        } finally {
            database.owner().sql("DROP TABLE places.bench_unit").update();
        }
    }

    private int insertInBatches() {
        List<Object[]> cells = rows.stream()
                .map(row -> new Object[] {
                    row.code().value(),
                    row.code().level().name(),
                    row.parent() == null ? null : row.parent().value(),
                    row.name(),
                    row.from(),
                    row.to(),
                    row.basis().text(),
                    row.basis().verified()
                })
                .toList();
        return new JdbcTemplate(pool).batchUpdate("""
                INSERT INTO places.bench_unit
                    (id, code, level, province, parent_code, name, valid_from, valid_to, legal_basis, verified)
                VALUES (gen_random_uuid(), ?, ?, '00', ?, ?, ?, ?, ?, ?)
                """, cells).length;
    }

    private static long took(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
