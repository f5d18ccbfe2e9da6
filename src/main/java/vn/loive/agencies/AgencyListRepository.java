package vn.loive.agencies;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.places.PlaceId;
import vn.loive.shared.ProvinceCode;

/** Writes lists of agencies, one statement for each table; what is known stays as it is. */
@Repository
class AgencyListRepository {

    private final JdbcClient jdbc;

    AgencyListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AgencyList list) {
        insertAgencies(list.agencies());
        insertAliases(Stream.concat(
                        list.agencies().stream().flatMap(agency -> agency.aliases().stream()), list.aliases().stream())
                .toList());
        insertTakeovers(list.takeovers());
        insertLines(list.lines());
    }

    void putRight(List<Agency> known) {
        jdbc.sql("""
                        UPDATE agencies.agency SET valid_to = said.valid_to, basis = said.basis, verified = said.verified
                        FROM unnest(CAST(? AS uuid[]), CAST(? AS date[]), CAST(? AS text[]), CAST(? AS boolean[]))
                            AS said (id, valid_to, basis, verified)
                        WHERE agency.id = said.id
                        """)
                .param(column(known, agency -> agency.id().value()))
                .param(column(known, Agency::validTo))
                .param(column(known, agency -> agency.grounds().basis()))
                .param(column(known, agency -> agency.grounds().verified()))
                .update();
    }

    private void insertAgencies(List<Agency> all) {
        jdbc.sql("""
                        INSERT INTO agencies.agency
                            (id, province, level, kind, name, short_name, symbol, parent, place,
                             valid_from, valid_to, basis, verified)
                        SELECT * FROM unnest(CAST(? AS uuid[]), CAST(? AS bpchar[]), CAST(? AS text[]),
                            CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[]),
                            CAST(? AS uuid[]), CAST(? AS uuid[]), CAST(? AS date[]), CAST(? AS date[]),
                            CAST(? AS text[]), CAST(? AS boolean[]))
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param(column(all, agency -> agency.id().value()))
                .param(column(all, agency -> inside(agency.province(), ProvinceCode::value)))
                .param(column(all, agency -> agency.level().name()))
                .param(column(all, agency -> agency.kind().name()))
                .param(column(all, Agency::name))
                .param(column(all, Agency::shortName))
                .param(column(all, Agency::symbol))
                .param(column(all, agency -> inside(agency.parent(), AgencyId::value)))
                .param(column(all, agency -> inside(agency.place(), PlaceId::value)))
                .param(column(all, Agency::validFrom))
                .param(column(all, Agency::validTo))
                .param(column(all, agency -> agency.grounds().basis()))
                .param(column(all, agency -> agency.grounds().verified()))
                .update();
    }

    private void insertAliases(List<Alias> all) {
        jdbc.sql("""
                        INSERT INTO agencies.alias (agency, folded, written, warning)
                        SELECT * FROM unnest(CAST(? AS uuid[]), CAST(? AS text[]), CAST(? AS text[]),
                            CAST(? AS boolean[]))
                        ON CONFLICT DO NOTHING
                        """)
                .param(column(all, alias -> alias.agency().value()))
                .param(column(all, Alias::folded))
                .param(column(all, Alias::written))
                .param(column(all, Alias::misspelt))
                .update();
    }

    private void insertTakeovers(List<Takeover> all) {
        jdbc.sql("""
                        INSERT INTO agencies.takeover (predecessor, successor, valid_from, duty, basis, verified)
                        SELECT * FROM unnest(CAST(? AS uuid[]), CAST(? AS uuid[]), CAST(? AS date[]),
                            CAST(? AS text[]), CAST(? AS text[]), CAST(? AS boolean[]))
                        ON CONFLICT DO NOTHING
                        """)
                .param(column(all, takeover -> takeover.predecessor().value()))
                .param(column(all, takeover -> takeover.successor().value()))
                .param(column(all, Takeover::from))
                .param(column(all, takeover -> takeover.duty().name()))
                .param(column(all, takeover -> takeover.grounds().basis()))
                .param(column(all, takeover -> takeover.grounds().verified()))
                .update();
    }

    private void insertLines(List<ReportingLine> all) {
        jdbc.sql("""
                        INSERT INTO agencies.reporting_line
                            (from_agency, to_agency, chain, subject, valid_from, valid_to, verified)
                        SELECT * FROM unnest(CAST(? AS uuid[]), CAST(? AS uuid[]), CAST(? AS text[]),
                            CAST(? AS text[]), CAST(? AS date[]), CAST(? AS date[]), CAST(? AS boolean[]))
                        ON CONFLICT DO NOTHING
                        """)
                .param(column(all, line -> line.from().value()))
                .param(column(all, line -> line.to().value()))
                .param(column(all, line -> line.chain().name()))
                .param(column(all, ReportingLine::subject))
                .param(column(all, ReportingLine::validFrom))
                .param(column(all, ReportingLine::validTo))
                .param(column(all, ReportingLine::verified))
                .update();
    }

    /** One column as text; the statement casts it to what it is. */
    private static <R> String[] column(List<R> rows, Function<R, @Nullable Object> cell) {
        return rows.stream().map(row -> Objects.toString(cell.apply(row), null)).toArray(String[]::new);
    }

    private static <T, V> @Nullable V inside(@Nullable T thing, Function<T, V> value) {
        return thing == null ? null : value.apply(thing);
    }
}
