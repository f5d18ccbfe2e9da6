package vn.loive.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.database.DatabaseProperties;
import vn.loive.database.Transactions;
import vn.loive.identities.Identities;
import vn.loive.identities.Purpose;
import vn.loive.identities.Sought;
import vn.loive.identities.SubjectId;
import vn.loive.identities.SubjectSearch;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Names;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Profile;
import vn.loive.shared.KeyCeremony;
import vn.loive.shared.KeyCeremony.Numbers;
import vn.loive.shared.KeysRefused;
import vn.loive.vault.KeyRotation;

/** Master keys are changed while persons are entered; after a kill everybody opens, is found, and the change ends. */
final class KilledRotation implements KilledAct {

    private static final int AT_FIRST = 60;
    private static final String NAME = "Cao Thị Hư Danh";

    /** The numbers of master keys on which anything hangs. */
    private static final String NEEDED = """
            SELECT master::text FROM vault.subject_key UNION SELECT master::text FROM vault.proof
            UNION SELECT search_key::text FROM identities.token""";

    private final KeyRotation rotation;
    private final Identities identities;
    private final SubjectSearch search;
    private final Transactions open;
    private final KilledScene scene;
    private final KeyCeremony ceremony = KeyCeremony.found();
    private final Path file;
    private final AtomicBoolean entering = new AtomicBoolean();

    KilledRotation(
            KeyRotation rotation,
            Identities identities,
            SubjectSearch search,
            Transactions open,
            KilledScene scene,
            DatabaseProperties properties) {
        this.rotation = rotation;
        this.identities = identities;
        this.search = search;
        this.open = open;
        this.scene = scene;
        this.file = properties.keyFolder().resolve("master.keys");
    }

    @Override
    public void prepare() {
        for (int i = 0; i < AT_FIRST; i++) {
            enter();
        }
    }

    @Override
    public void again(Consumer<String> confirmed) {
        if (entering.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().start(() -> {
                while (true) {
                    confirmed.accept("entered " + enter());
                }
            });
        }
        confirmed.accept("renewed " + ceremony.renew(file, null).wrapping());
        rotation.renew();
        confirmed.accept("rotated " + retired());
    }

    @Override
    public void check(List<String> confirmed) {
        assertThat(keys()).as("none hangs on a key that is gone").containsAll(scene.texts(NEEDED));
        assertThat(keys()).containsAll(lastRenewed(confirmed));
        List<SubjectId> persons = persons();
        assertThat(persons)
                .extracting(person -> person.value().toString())
                .containsAll(KilledAct.of(confirmed, "entered"));
        persons.forEach(this::assertOpens);
        assertFound(persons);
        rotation.renew();
        assertThat(retired()).as("the change ends").isTrue();
        assertThat(scene.texts(NEEDED)).as("nothing hangs on older keys").isSubsetOf(keys());
        persons.forEach(this::assertOpens);
        assertFound(persons);
    }

    private static List<String> lastRenewed(List<String> confirmed) {
        List<String> renewed = KilledAct.of(confirmed, "renewed");
        return renewed.subList(Math.max(0, renewed.size() - 1), renewed.size());
    }

    /** Drops the older keys as the operator does: refused while anything may still hang on them. */
    private boolean retired() {
        try {
            if (!ceremony.check(file, null).older().isEmpty()) {
                ceremony.retire(file, null, scene.whole().everything());
            }
            return true;
        } catch (KeysRefused notYet) {
            return false;
        }
    }

    private Set<String> keys() {
        Numbers numbers = ceremony.check(file, null);
        Set<String> keys = new TreeSet<>();
        keys.add(Integer.toString(numbers.wrapping()));
        keys.add(Integer.toString(numbers.searching()));
        numbers.older().forEach(older -> keys.add(older.toString()));
        return keys;
    }

    private UUID enter() {
        SubjectId id = new SubjectId(UUID.randomUUID());
        identities.enter(
                scene.worker(),
                id,
                Profile.of(List.of(
                        new Names(NAME, List.of()), new Papers(List.of(new Papers.Paper("CCCD", number(id)))))));
        return id.value();
    }

    /** Those of this act: alone they have two parts in one version, and no part in a join or an erasure. */
    private List<SubjectId> persons() {
        JdbcClient all = scene.all();
        return all.sql("""
                        SELECT id FROM identities.subject AS one WHERE
                            (SELECT string_agg(field_group, ' ' ORDER BY field_group) FROM identities.part
                             WHERE subject = one.id) = 'names papers'
                        AND NOT EXISTS (SELECT FROM identities.same_person WHERE one.id IN (kept, joined))
                        ORDER BY id""")
                .query((row, number) -> new SubjectId(row.getObject("id", UUID.class)))
                .list();
    }

    private void assertOpens(SubjectId id) {
        Profile opened = open.as(
                        scene.worker(),
                        () -> identities.open(
                                scene.worker(),
                                id,
                                java.util.EnumSet.of(FieldGroup.NAMES, FieldGroup.PAPERS),
                                Purpose.SUPPORT))
                .orElseThrow();
        assertThat(opened.names().full()).isEqualTo(NAME);
        assertThat(opened.papers().orElseThrow().papers().getFirst().number()).isEqualTo(number(id));
    }

    private void assertFound(List<SubjectId> persons) {
        for (int i = 0; i < persons.size(); i += 5) {
            SubjectId id = persons.get(i);
            assertThat(open.as(
                            scene.worker(),
                            () -> search.search(scene.worker(), new Sought("", null, null, number(id)))))
                    .extracting(found -> found.subject().id())
                    .contains(id);
        }
    }

    private static String number(SubjectId id) {
        return "%012d".formatted(Math.floorMod(id.value().getMostSignificantBits(), 1_000_000_000_000L));
    }
}
