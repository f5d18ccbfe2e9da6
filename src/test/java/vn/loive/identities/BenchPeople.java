package vn.loive.identities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.database.Database;
import vn.loive.likeness.SyntheticNames;
import vn.loive.likeness.SyntheticNames.Person;
import vn.loive.particulars.Birth;
import vn.loive.particulars.Names;
import vn.loive.particulars.PartText;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;
import vn.loive.vault.BenchKeys;

/**
 * Very many people who do not exist, closed and with their tokens as the program itself would keep them, but loaded by the
 * owner of the tables in large pieces; beside them the same names in a plain table with trigrams.
 */
final class BenchPeople {

    private static final int PIECE = 10_000;

    private final Database database;
    private final BenchKeys keys;
    private final Tokens tokens;
    private final Actor actor;
    private final SyntheticNames names = new SyntheticNames(2021);

    /** Everybody who was loaded, by id. */
    final Map<UUID, Person> people = new HashMap<>();

    final List<UUID> order = new ArrayList<>();

    BenchPeople(Database database, BenchKeys keys, Tokens tokens, Actor actor) {
        this.database = database;
        this.keys = keys;
        this.tokens = tokens;
        this.actor = actor;
    }

    private JdbcClient owner() {
        return database.owner();
    }

    /** Loads until there are so many. */
    void until(int many) {
        begin();
        while (order.size() < many) {
            piece(Math.min(PIECE, many - order.size()));
        }
        end();
    }

    private void begin() {
        owner().sql("""
                        ALTER TABLE identities.subject NO FORCE ROW LEVEL SECURITY;
                        ALTER TABLE identities.part NO FORCE ROW LEVEL SECURITY;
                        ALTER TABLE identities.token NO FORCE ROW LEVEL SECURITY;
                        ALTER TABLE vault.subject_key NO FORCE ROW LEVEL SECURITY;
                        ALTER TABLE identities.token DROP CONSTRAINT token_pkey;
                        DROP INDEX identities.token_by_subject;
                        ALTER TABLE identities.token SET UNLOGGED;
                        CREATE UNLOGGED TABLE IF NOT EXISTS identities.bench_plain (id uuid, name text, year integer);
                        GRANT SELECT ON identities.bench_plain TO loive_guarded
                        """).update();
    }

    private void end() {
        owner().sql("""
                        SET maintenance_work_mem = '2GB';
                        ALTER TABLE identities.token ADD CONSTRAINT token_pkey PRIMARY KEY (province, holder, token, subject);
                        CREATE INDEX token_by_subject ON identities.token (province, subject);
                        CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA identities;
                        CREATE INDEX IF NOT EXISTS bench_plain_by_name ON identities.bench_plain USING gin (name identities.gin_trgm_ops);
                        ALTER TABLE identities.subject FORCE ROW LEVEL SECURITY;
                        ALTER TABLE identities.part FORCE ROW LEVEL SECURITY;
                        ALTER TABLE identities.token FORCE ROW LEVEL SECURITY;
                        ALTER TABLE vault.subject_key FORCE ROW LEVEL SECURITY
                        """).update();
        for (String table : List.of(
                "identities.subject",
                "identities.part",
                "identities.token",
                "identities.bench_plain",
                "vault.subject_key")) {
            owner().sql("VACUUM ANALYZE " + table).update();
        }
    }

    /** Takes the plain table away again; what is read is read alike from tables that the journal of the server knows and from others. */
    void leave() {
        owner().sql("DROP TABLE IF EXISTS identities.bench_plain; DROP EXTENSION IF EXISTS pg_trgm")
                .update();
    }

    private void piece(int many) {
        List<UUID> ids = new ArrayList<>();
        List<Person> persons = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            ids.add(UUID.randomUUID());
            persons.add(names.next());
            people.put(ids.getLast(), persons.getLast());
        }
        order.addAll(ids);
        closed(ids, persons);
        found(ids, persons);
        plainly(ids, persons);
    }

    private void closed(List<UUID> ids, List<Person> persons) {
        List<byte[]> wrapped = new ArrayList<>();
        List<byte[]> namesClosed = new ArrayList<>();
        List<byte[]> births = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            BenchKeys.Made made = keys.make(actor.province(), ids.get(at));
            wrapped.add(made.wrapped());
            namesClosed.add(made.key().close("identities.names", PartText.of(names(persons.get(at)))));
            births.add(made.key().close("identities.birth", PartText.of(birth(persons.get(at)))));
        }
        UUID[] all = ids.toArray(UUID[]::new);
        String province = actor.province().value();
        owner().sql("INSERT INTO identities.subject SELECT ?, id, ?, 'Baba-Baba', NULL FROM unnest(?) AS id")
                .params(province, actor.agency(), all)
                .update();
        owner().sql("INSERT INTO vault.subject_key SELECT ?, id, wrapped, ? FROM unnest(?, ?) AS one (id, wrapped)")
                .params(province, keys.master(), all, wrapped.toArray(byte[][]::new))
                .update();
        part("names", all, namesClosed);
        part("birth", all, births);
    }

    private void part(String group, UUID[] all, List<byte[]> closed) {
        owner().sql("INSERT INTO identities.part SELECT ?, id, ?, closed, 1 FROM unnest(?, ?) AS one (id, closed)")
                .params(actor.province().value(), group, all, closed.toArray(byte[][]::new))
                .update();
    }

    private void found(List<UUID> ids, List<Person> persons) {
        List<UUID> whose = new ArrayList<>();
        List<Integer> theirs = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            Profile profile = Profile.of(List.of(names(persons.get(at)), birth(persons.get(at))));
            for (int token : tokens.of(profile).getOrDefault(TokenKind.NAME, Set.of())) {
                whose.add(ids.get(at));
                theirs.add(token);
            }
        }
        owner().sql("INSERT INTO identities.token SELECT ?, ?, token, id, ?, 'n' FROM unnest(?, ?) AS one (id, token)")
                .params(
                        actor.province().value(),
                        actor.agency(),
                        tokens.searchKey(),
                        whose.toArray(UUID[]::new),
                        theirs.toArray(Integer[]::new))
                .update();
    }

    private void plainly(List<UUID> ids, List<Person> persons) {
        owner().sql("INSERT INTO identities.bench_plain SELECT * FROM unnest(?, ?, ?)")
                .params(
                        ids.toArray(UUID[]::new),
                        persons.stream()
                                .map(one -> vn.loive.shared.VietnameseText.fold(one.name()))
                                .toArray(String[]::new),
                        persons.stream().map(Person::year).toArray(Integer[]::new))
                .update();
    }

    private static Names names(Person person) {
        return new Names(person.name(), List.of());
    }

    private static Birth birth(Person person) {
        return new Birth(null, person.year(), false);
    }
}
