package vn.loive.sessionstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class SparingSessionsTests {

    private final Table table = new Table();
    private final SparingSessions<MapSession> sessions = new SparingSessions<>(table);
    private String id = "";

    @BeforeEach
    void somebodySignsIn() {
        SparingSession<MapSession> made = sessions.createSession();
        made.setLastAccessedTime(Instant.parse("2021-09-15T02:00:00Z"));
        sessions.save(made);
        id = made.getId();
        table.forget();
    }

    @Test
    void aRequestReadsItsSessionOnceAndTheNextOneReadsItAgain() {
        for (int request = 1; request <= 2; request++) {
            sessions.beginRequest();
            sessions.save(found());
            assertThat(found().getId()).isEqualTo(id);
            sessions.endRequest();
            assertThat(table.reads).isEqualTo(request);
        }
        assertThat(table.writes).isZero();
    }

    @Test
    void outsideARequestItIsAlwaysRead() {
        found();
        found();
        assertThat(table.reads).isEqualTo(2);
    }

    @Test
    void thatItWasUsedIsWrittenOnlyAfterAWhile() {
        SparingSession<MapSession> session = found();
        Instant before = session.getLastAccessedTime();
        session.setLastAccessedTime(before.plus(SparingSession.FINENESS));
        sessions.save(session);
        assertThat(table.writes).isZero();
        session.setLastAccessedTime(before.plus(SparingSession.FINENESS).plusMillis(1));
        sessions.save(session);
        assertThat(table.writes).isEqualTo(1);
        assertThat(found().getLastAccessedTime()).isAfter(before);
    }

    @Test
    void whatChangesIsWrittenOnce() {
        SparingSession<MapSession> session = found();
        session.setAttribute("locked", true);
        sessions.save(session);
        sessions.save(session);
        assertThat(table.writes).isEqualTo(1);
        session.removeAttribute("locked");
        sessions.save(session);
        session.changeSessionId();
        sessions.save(session);
        assertThat(table.writes).isEqualTo(3);
        assertThat(sessions.findById(session.getId())).isNotNull();
    }

    @Test
    void aSessionThatWasEndedInTheRequestIsNotFoundAgain() {
        sessions.beginRequest();
        found();
        sessions.deleteById(id);
        assertThat(sessions.findById(id)).isNull();
        sessions.endRequest();
    }

    @Test
    void aFormerIdLeadsToNobodyInTheRequestThatChangedIt() {
        sessions.beginRequest();
        SparingSession<MapSession> session = found();
        session.changeSessionId();
        sessions.save(session);
        table.rows.remove(id);
        assertThat(sessions.findById(id)).isNull();
        assertThat(sessions.findById(session.getId())).isSameAs(session);
        sessions.endRequest();
    }

    private SparingSession<MapSession> found() {
        return Objects.requireNonNull(sessions.findById(id));
    }

    /** A table that counts what is asked of it. */
    private static final class Table implements FindByIndexNameSessionRepository<MapSession> {

        private final Map<String, MapSession> rows = new HashMap<>();
        private int reads;
        private int writes;

        void forget() {
            reads = 0;
            writes = 0;
        }

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            writes++;
            rows.put(session.getId(), new MapSession(session));
        }

        @Override
        public @Nullable MapSession findById(String id) {
            reads++;
            MapSession row = rows.get(id);
            return row == null ? null : new MapSession(row);
        }

        @Override
        public void deleteById(String id) {
            rows.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String index, String value) {
            return Map.copyOf(rows);
        }
    }
}
