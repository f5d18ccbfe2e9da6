package vn.loive.agencies;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of how agencies are reached. */
@Repository
class ContactRepository {

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Contact> of(AgencyId agency) {
        return jdbc.sql("SELECT * FROM agencies.contact WHERE agency = ?")
                .param(agency.value())
                .query((row, number) -> new Contact(
                        row.getString("address"),
                        row.getString("telephone"),
                        row.getString("mailbox"),
                        row.getString("website"),
                        row.getInt("version")))
                .optional();
    }

    Map<AgencyId, String> mailboxes(Collection<AgencyId> agencies) {
        Map<AgencyId, String> mailboxes = new HashMap<>();
        jdbc.sql("SELECT agency, mailbox FROM agencies.contact WHERE mailbox <> '' AND agency = ANY (?)")
                .param(agencies.stream().map(AgencyId::value).toArray(UUID[]::new))
                .query(row -> {
                    mailboxes.put(new AgencyId(row.getObject("agency", UUID.class)), row.getString("mailbox"));
                });
        return mailboxes;
    }

    /** Writes unless somebody else wrote since the version was read; answers whether it did. */
    boolean write(AgencyId agency, Contact contact) {
        return jdbc.sql("""
                        INSERT INTO agencies.contact AS known (agency, address, telephone, mailbox, website, version)
                        VALUES (:agency, :address, :telephone, :mailbox, :website, :version + 1)
                        ON CONFLICT (agency) DO UPDATE
                        SET address = :address, telephone = :telephone, mailbox = :mailbox, website = :website,
                            version = known.version + 1
                        WHERE known.version = :version
                        """)
                        .param("agency", agency.value())
                        .param("address", contact.address())
                        .param("telephone", contact.telephone())
                        .param("mailbox", contact.mailbox())
                        .param("website", contact.website())
                        .param("version", contact.version())
                        .update()
                == 1;
    }
}
