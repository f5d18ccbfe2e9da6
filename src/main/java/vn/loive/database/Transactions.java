package vn.loive.database;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loive.database.Heritage.Inherited;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/**
 * Opens transactions of the open wing and says in each, before anything else, who acts.
 * What is said holds to the end of the transaction only, so nothing sticks to a pooled connection.
 */
public class Transactions {

    private static final String SIGN_IN = "sign-in";
    private static final String IMPORT = "import";
    private static final String REMIND = "remind";
    private static final String SEAL = "seal";
    private static final String ROTATE = "rotate";

    private final JdbcClient jdbc;
    private final TransactionTemplate fresh;
    private final RememberedHeritage heritage;
    private final Clock clock;

    Transactions(JdbcClient jdbc, PlatformTransactionManager manager, RememberedHeritage heritage, Clock clock) {
        this.jdbc = jdbc;
        this.heritage = heritage;
        this.clock = clock;
        this.fresh = new TransactionTemplate(manager);
        this.fresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Does the work in a transaction of its own, in the name of the actor; rolls back when it throws. */
    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return in(actor, "", work);
    }

    /**
     * Does the work in a transaction of its own before anybody is signed in.
     * Only here may an account be looked up by its sign-in name.
     */
    public <T extends @Nullable Object> T forSignIn(Supplier<T> work) {
        return in(null, SIGN_IN, work);
    }

    /**
     * Does the work in a transaction of its own that loads public facts: places, agencies, cited documents.
     * Only here may rows be written that belong to no account.
     */
    public <T extends @Nullable Object> T forImport(Supplier<T> work) {
        return in(null, IMPORT, () -> {
            beginImport();
            return work.get();
        });
    }

    /**
     * Does a piece of the present transaction as an import, in the name of whoever acts in it.
     * When the work throws, the transaction is lost and with it what was said.
     */
    public <T extends @Nullable Object> T asImport(Supplier<T> work) {
        say(IMPORT);
        beginImport();
        T outcome = work.get();
        say("");
        return outcome;
    }

    /** An import checks what is loaded before it writes, so the next one waits until this transaction ends. */
    private void beginImport() {
        heritage.forgetAfterCommit();
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('loive.import'))")
                .query()
                .singleRow();
    }

    private void say(String purpose) {
        jdbc.sql("SELECT set_config('loive.purpose', ?, true)")
                .param(purpose)
                .query()
                .singleRow();
    }

    /**
     * Does the work in a transaction of its own in which the program itself reminds the agencies of a province.
     * No account and no agency acts; the rows of that one province are read.
     */
    public <T extends @Nullable Object> T toRemind(ProvinceCode province, Supplier<T> work) {
        return in(List.of("", "", province.value(), ""), Inherited.NOTHING, REMIND, work);
    }

    /**
     * Does the work in a transaction of its own in which the program itself seals the record of acts.
     * Only here are rows of the record read whatever their province, and only in the guarded wing.
     */
    public <T extends @Nullable Object> T toSeal(Supplier<T> work) {
        return in(null, SEAL, work);
    }

    /**
     * Does the work in a transaction of its own in which the program itself brings what is closed under the master keys
     * in use, whosever it is; only in the guarded wing.
     */
    public <T extends @Nullable Object> T toRotate(Supplier<T> work) {
        return in(null, ROTATE, work);
    }

    /** Does the work in a transaction that acts for nobody: policies show it no row that belongs to somebody. */
    public <T extends @Nullable Object> T forNobody(Supplier<T> work) {
        return in(null, "", work);
    }

    private <T extends @Nullable Object> T in(@Nullable Actor actor, String purpose, Supplier<T> work) {
        return in(said(actor), actor == null ? Inherited.NOTHING : heritage.of(actor), purpose, work);
    }

    @SuppressWarnings("NullAway") // the template hands back exactly what the supplier gave, null included
    private <T extends @Nullable Object> T in(List<String> who, Inherited inherited, String purpose, Supplier<T> work) {
        return fresh.execute(status -> {
            say(who, inherited, purpose);
            return work.get();
        });
    }

    private void say(List<String> who, Inherited inherited, String purpose) {
        jdbc.sql("""
                        SELECT set_config('loive.account', ?, true), set_config('loive.agency', ?, true),
                               set_config('loive.province', ?, true), set_config('loive.request', ?, true),
                               set_config('loive.purpose', ?, true),
                               set_config('loive.inherited_provinces', ?, true),
                               set_config('loive.inherited_agencies', ?, true), set_config('loive.instant', ?, true)
                        """)
                .params(who)
                .params(
                        purpose,
                        listed(inherited.provinces()),
                        listed(inherited.agencies()),
                        clock.instant().toString())
                .query()
                .singleRow();
    }

    private static List<String> said(@Nullable Actor actor) {
        return actor == null
                ? List.of("", "", "", "")
                : List.of(
                        actor.account().toString(),
                        actor.agency().toString(),
                        actor.province().value(),
                        actor.request().toString());
    }

    private static String listed(Set<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }
}
