package vn.loive.narratives;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;

/** The rows of drafts: one for each addressee, and what it says under each heading. */
@Repository
class DraftRepository {

    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often a draft was saved, and when last. */
    record Saved(int version, Instant at) {}

    Optional<Saved> saved(RequestId request, AgencyId agency) {
        return jdbc.sql("SELECT version, at FROM narratives.draft WHERE request = ? AND agency = ?")
                .params(request.value(), agency.value())
                .query((row, number) -> new Saved(
                        row.getInt("version"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** What a draft says, by the position of the section; what says nothing is absent. */
    Map<Integer, Narrative> said(RequestId request, AgencyId agency) {
        record Row(int position, Narrative said) {}
        return jdbc
                .sql("""
                        SELECT position, kind, body FROM narratives.draft_section
                        WHERE request = ? AND agency = ? AND kind IS NOT NULL
                        """)
                .params(request.value(), agency.value())
                .query((row, number) ->
                        new Row(row.getInt("position"), Narrative.of(row.getString("kind"), row.getString("body"))))
                .stream()
                .collect(Collectors.toMap(Row::position, Row::said));
    }

    /** Whether nobody had saved it since that version. Its rows stand under the province of the request. */
    boolean save(Actor actor, RequestId request, AgencyId agency, int readAt, Instant at) {
        return jdbc.sql("""
                                INSERT INTO narratives.draft (province, request, agency, version, account, at)
                                SELECT province, id, ?, 1, ?, ? FROM requests.request WHERE id = ?
                                ON CONFLICT (province, request, agency) DO UPDATE
                                SET version = draft.version + 1, account = EXCLUDED.account, at = EXCLUDED.at
                                WHERE draft.version = ?
                                """)
                        .params(agency.value(), actor.account(), at.atOffset(ZoneOffset.UTC), request.value(), readAt)
                        .update()
                == 1;
    }

    /** Writes every section, those that say nothing too. */
    void write(RequestId request, AgencyId agency, List<NarrativeSection> sections) {
        jdbc.sql("""
                        INSERT INTO narratives.draft_section (province, request, agency, position, kind, body)
                        SELECT asked.province, asked.id, ?, written.position, written.kind, written.body
                        FROM requests.request AS asked, unnest(?, ?, ?) AS written (position, kind, body)
                        WHERE asked.id = ?
                        ON CONFLICT (province, request, agency, position) DO UPDATE
                        SET kind = EXCLUDED.kind, body = EXCLUDED.body
                        """)
                .param(agency.value())
                .param(sections.stream().map(NarrativeSection::position).toArray(Integer[]::new))
                .param(texts(sections, Narrative::code))
                .param(texts(sections, Narrative::words))
                .param(request.value())
                .update();
    }

    private static String[] texts(List<NarrativeSection> sections, Function<Narrative, String> text) {
        return sections.stream()
                .map(section -> section.said() == null ? null : text.apply(section.said()))
                .toArray(String[]::new);
    }
}
