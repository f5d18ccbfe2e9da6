package vn.loive.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.loive.access.MatterStep;
import vn.loive.doubles.JoinOrder;
import vn.loive.doubles.TwoEntries;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.matters.MatterPart;
import vn.loive.matters.Matters;
import vn.loive.particulars.FieldGroup;

/** Two entries are joined and taken apart; after a kill they are one or two, with everything that belongs to it. */
final class KilledJoin implements KilledAct {

    /** Of each join: undone, groups taken, of these restored, parts carried, of these open, acts in the record. */
    private static final String STATES = """
            SELECT concat_ws(' ', link.undone_by IS NOT NULL,
                (SELECT concat_ws(' ', count(*), count(restored)) FROM identities.same_person_part
                    WHERE same_person = link.id),
                (SELECT concat_ws(' ', count(*), count(*) FILTER (WHERE valid_until IS NULL))
                    FROM identities.involvement WHERE same_person = link.id))
            FROM identities.same_person AS link""";

    private static final String JOINED = "f 2 0 1 1";
    private static final String APART = "t 2 2 1 0";

    /** Versions written, and what the joins say of them: each join writes two, each undoing two more. */
    private static final String VERSIONS = """
            SELECT (SELECT count(*) FROM identities.part WHERE version > 1 AND field_group IN ('names', 'papers'))
                 - (SELECT count(*) + count(restored) FROM identities.same_person_part)
                 + (SELECT count(*) FROM identities.same_person_part WHERE written = 1)""";

    private static final String ACTS = """
            SELECT (SELECT count(*) FROM audit.entry WHERE act IN ('DoublesJoined', 'BroughtInto', 'DoublesTakenApart'))
                 - (SELECT 2 * count(*) + 2 * count(undone_by) FROM identities.same_person)""";

    private final TwoEntries entries;
    private final Matters matters;
    private final KilledScene scene;
    private final Clock clock;

    KilledJoin(TwoEntries entries, Matters matters, KilledScene scene, Clock clock) {
        this.entries = entries;
        this.matters = matters;
        this.scene = scene;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        again(said -> {});
    }

    @Override
    public void again(Consumer<String> confirmed) {
        Subject kept = entries.kept(scene.worker());
        Subject joined = entries.joined(scene.worker());
        MatterPart stay = new MatterPart(UUID.randomUUID(), UUID.randomUUID(), MatterStep.STAY, clock.instant(), null);
        assertThat(matters.give(scene.supervisor(), joined.id(), stay)).isEmpty();
        JoinOrder order = entries.order(scene.worker(), kept, joined, FieldGroup.NAMES, FieldGroup.PAPERS);
        assertThat(entries.join(scene.worker(), order)).isEmpty();
        confirmed.accept("joined " + order.id());
        assertThat(entries.takeApart(scene.worker(), order)).isEmpty();
        confirmed.accept("apart " + order.id());
    }

    @Override
    public void check(List<String> confirmed) {
        whole();
        assertThat(scene.texts("SELECT id::text FROM identities.same_person"))
                .containsAll(KilledAct.of(confirmed, "joined"));
        assertThat(scene.texts("SELECT id::text FROM identities.same_person WHERE undone_by IS NOT NULL"))
                .containsAll(KilledAct.of(confirmed, "apart"));
        stillJoined().forEach(this::goOn);
        whole();
        assertThat(scene.texts(STATES)).containsOnly(APART);
    }

    private void whole() {
        assertThat(scene.texts(STATES)).isNotEmpty().isSubsetOf(JOINED, APART);
        assertThat(scene.texts(VERSIONS)).as("versions without their join").containsExactly("0");
        assertThat(scene.texts(ACTS)).as("acts in the record").containsExactly("0");
    }

    private List<JoinOrder> stillJoined() {
        return scene.all()
                .sql("SELECT id, kept, joined FROM identities.same_person WHERE undone_by IS NULL")
                .query((row, number) -> new JoinOrder(
                        row.getObject("id", UUID.class),
                        new SubjectId(row.getObject("kept", UUID.class)),
                        new SubjectId(row.getObject("joined", UUID.class)),
                        Map.of(),
                        Map.of(),
                        Set.of()))
                .list();
    }

    /** While joined the kept entry bears the name that was taken over, afterwards its own again. */
    private void goOn(JoinOrder order) {
        assertThat(entries.name(scene.worker(), order.kept())).isEqualTo(TwoEntries.JOINED);
        assertThat(entries.takeApart(scene.worker(), order)).isEmpty();
        assertThat(entries.name(scene.worker(), order.kept())).isEqualTo(TwoEntries.KEPT);
        assertThat(entries.name(scene.worker(), order.joined())).isEqualTo(TwoEntries.JOINED);
    }
}
