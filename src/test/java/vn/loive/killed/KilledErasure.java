package vn.loive.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.loive.backup.ErasureList;
import vn.loive.erasures.ErasureGround;
import vn.loive.erasures.ErasurePeople;
import vn.loive.erasures.Erasures;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;

/** Persons are entered and erased by two; after a kill each is wholly there or wholly gone. */
final class KilledErasure implements KilledAct {

    /** Of each person asked for: confirmed, keys, versions, tokens, marked, lines of the ledger, acts in the record. */
    private static final String STATES = """
            SELECT concat_ws(' ', asked.confirmed_by IS NOT NULL,
                (SELECT count(*) FROM vault.subject_key WHERE subject = asked.subject),
                (SELECT count(*) FROM identities.part WHERE subject = asked.subject),
                (SELECT count(*) > 0 FROM identities.token WHERE subject = asked.subject),
                (SELECT erased_on IS NOT NULL FROM identities.subject WHERE id = asked.subject),
                (SELECT count(*) FROM erasures.ledger WHERE id = asked.id AND keys = 1 AND versions = 3),
                (SELECT count(*) FROM audit.entry WHERE act = 'PersonErased'
                    AND subject LIKE '%' || asked.subject::text))
            FROM erasures.request AS asked""";

    private static final String UNTOUCHED = "f 1 3 t f 0 0";
    private static final String ERASED = "t 0 0 f t 1 1";

    private final ErasurePeople people;
    private final Erasures erasures;
    private final KilledScene scene;

    KilledErasure(ErasurePeople people, Erasures erasures, KilledScene scene) {
        this.people = people;
        this.erasures = erasures;
        this.scene = scene;
    }

    @Override
    public void prepare() {
        asked();
    }

    @Override
    public void again(Consumer<String> confirmed) {
        UUID request = asked();
        confirmed.accept("asked " + request);
        assertThat(erasures.confirm(scene.second(), request)).isEmpty();
        confirmed.accept("erased " + request);
    }

    @Override
    public void check(List<String> confirmed) {
        assertThat(scene.texts(STATES)).isNotEmpty().isSubsetOf(UNTOUCHED, ERASED);
        assertThat(scene.texts("SELECT id::text FROM erasures.request")).containsAll(KilledAct.of(confirmed, "asked"));
        assertThat(scene.texts("SELECT id::text FROM erasures.ledger")).containsAll(KilledAct.of(confirmed, "erased"));
        assertThat(ErasureList.read(ErasureList.in(scene.folder())))
                .as("the file beside the database is made good at the start")
                .hasSameSizeAs(scene.texts("SELECT id::text FROM erasures.ledger"));
        waiting().forEach(this::goOn);
        assertThat(scene.texts(STATES)).containsOnly(ERASED);
    }

    private List<UUID> waiting() {
        return scene.all()
                .sql("SELECT id FROM erasures.request WHERE confirmed_by IS NULL")
                .query(UUID.class)
                .list();
    }

    private void goOn(UUID request) {
        SubjectId person = new SubjectId(scene.all()
                .sql("SELECT subject FROM erasures.request WHERE id = ?")
                .param(request)
                .query(UUID.class)
                .single());
        assertThat(people.name(scene.worker(), person)).contains(ErasurePeople.NAME);
        assertThat(erasures.confirm(scene.second(), request)).isEmpty();
        assertThat(people.name(scene.worker(), person)).isEmpty();
    }

    private UUID asked() {
        Actor worker = scene.worker();
        Subject subject = people.enter(worker);
        UUID id = UUID.randomUUID();
        assertThat(erasures.request(
                        scene.supervisor(), id, subject.id(), ErasureGround.PERSON_ASKED, "Người ấy đề nghị"))
                .isEmpty();
        return id;
    }
}
