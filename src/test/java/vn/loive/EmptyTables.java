package vn.loive;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.loive.database.Database;
import vn.loive.provisions.Provisions;

/**
 * Empties every table before a test, as the owner, except what the program itself brings along; puts the clock back.
 * The law in force is read once in a program, by whoever asks first: here, so that a test that counts statements
 * does not depend on those that ran before it.
 */
final class EmptyTables implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        ApplicationContext program = SpringExtension.getApplicationContext(context);
        program.getBean(TestTime.MovableClock.class).putBack();
        program.getBean(Provisions.class).all();
        JdbcClient owner = program.getBean(Database.class).owner();
        List<String> tables =
                owner.sql("""
                        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                        WHERE tableowner = 'loive_owner' AND tablename <> 'migration' AND schemaname <> 'provisions'
                        """).query((row, number) -> row.getString(1)).list();
        if (!tables.isEmpty()) {
            owner.sql("TRUNCATE " + String.join(", ", tables)).update();
        }
    }
}
