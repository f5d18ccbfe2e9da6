package vn.loive.provisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words that are read to people, each issue with the day from which it is read. */
@Repository
public class SpokenWordings {

    private final JdbcClient jdbc;

    // Rows change by migration only, thus never while the program runs.
    private final Map<ProvisionCode, List<SpokenWording>> read = new ConcurrentHashMap<>();

    SpokenWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The words in force on the legal day.
     *
     * @throws IllegalStateException if none are laid down for that day, which is a gap in our rows
     */
    public SpokenWording of(ProvisionCode code, LocalDate day) {
        return read.computeIfAbsent(code, this::all).stream()
                .filter(wording -> !wording.from().isAfter(day))
                .max(Comparator.comparing(SpokenWording::from))
                .orElseThrow(() -> new IllegalStateException("No wording of %s on %s".formatted(code, day)));
    }

    private List<SpokenWording> all(ProvisionCode code) {
        return jdbc.sql("SELECT number, valid_from, body, for_children FROM provisions.wording WHERE code = ?")
                .param(code.value())
                .query(SpokenWordings::wording)
                .list();
    }

    private static SpokenWording wording(ResultSet row, int number) throws SQLException {
        return new SpokenWording(
                row.getInt("number"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("body").lines().toList(),
                row.getString("for_children").lines().toList());
    }
}
