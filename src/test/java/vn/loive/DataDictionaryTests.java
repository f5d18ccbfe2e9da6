package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.database.Database;
import vn.loive.watch.Breaches;
import vn.loive.watch.DataDictionary;
import vn.loive.watch.Generated;
import vn.loive.watch.Repository;

/** Every column of the real database is classified; what tells something about a person says why and how long. */
@WholeProgramTest
class DataDictionaryTests {

    private static final String HEAD = "schema,table,column,personal,purpose,ground,readers,kept\n";

    @Autowired
    private Database database;

    @Test
    void everyColumnIsClassified() {
        List<String> columns = columns();
        DataDictionary kept =
                new DataDictionary(Repository.read(Repository.OURS.root().resolve(DataDictionary.FILE)));

        Breaches.none(kept.breaches(columns));
    }

    @Test
    void theListIsKeptInTheOrderOfTheDatabase() {
        DataDictionary kept =
                new DataDictionary(Repository.read(Repository.OURS.root().resolve(DataDictionary.FILE)));

        Breaches.none(Generated.check(Repository.OURS, DataDictionary.FILE, kept.regenerated(columns())));
    }

    @Test
    void unclassifiedGoneAndHalfSaidColumnsAreFound() {
        DataDictionary broken = new DataDictionary(HEAD + """
                accounts,account,id,no,,,,
                accounts,account,email,no,,,,
                accounts,account,phone,yes,to reach,,,
                accounts,account,born,?,,,,
                accounts,gone,id,no,,,,
                accounts,account,note,no,free, words,,,
                """);

        Breaches.bitten(
                broken.breaches(List.of(
                        "accounts.account.id",
                        "accounts.account.email",
                        "accounts.account.phone",
                        "accounts.account.born",
                        "accounts.account.new_one")),
                "has 9 cells",
                "accounts.account.new_one is not classified",
                "accounts.account.email is called like",
                "accounts.account.phone tells something",
                "accounts.account.born is marked \"?\"",
                "accounts.gone.id is classified but gone");
    }

    @Test
    void whatIsKnownIsKeptWhenTheListIsWrittenAnew() {
        DataDictionary dictionary = new DataDictionary(HEAD + "places,unit,name,no,,,,\n");

        assertThat(dictionary.regenerated(List.of("places.unit.id", "places.unit.name")))
                .isEqualTo(HEAD + "places,unit,id,?,,,,\nplaces,unit,name,no,,,,\n");
    }

    private List<String> columns() {
        return database.owner()
                .sql("""
                SELECT namespace.nspname || '.' || class.relname || '.' || attribute.attname
                FROM pg_attribute AS attribute
                JOIN pg_class AS class ON class.oid = attribute.attrelid
                JOIN pg_namespace AS namespace ON namespace.oid = class.relnamespace
                WHERE class.relkind IN ('r', 'p') AND attribute.attnum > 0 AND NOT attribute.attisdropped
                  AND class.relname <> 'migration'
                  AND namespace.nspname !~ '^pg_' AND namespace.nspname <> 'information_schema'
                ORDER BY namespace.nspname, class.relname, attribute.attnum
                """)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
