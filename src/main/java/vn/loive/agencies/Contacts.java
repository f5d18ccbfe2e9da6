package vn.loive.agencies;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyNaming.ContactChanged;
import vn.loive.shared.Actor;

/** How agencies are reached; each writes its own. */
@Repository
class Contacts {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Contacts(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    Contact of(AgencyId agency) {
        return jdbc.sql("SELECT * FROM agencies.contact WHERE agency = ?")
                .param(agency.value())
                .query((row, number) -> new Contact(
                        row.getString("address"),
                        row.getString("telephone"),
                        row.getString("mailbox"),
                        row.getString("website"),
                        row.getInt("version")))
                .optional()
                .orElse(Contact.UNKNOWN);
    }

    /** Writes how the actor's own agency is reached; {@code contact} bears the version that the page showed. */
    @Nullable
    CannotKeepRegister write(Actor actor, Contact contact) {
        int written = jdbc.sql("""
                        INSERT INTO agencies.contact AS known (agency, address, telephone, mailbox, website, version)
                        VALUES (:agency, :address, :telephone, :mailbox, :website, :version + 1)
                        ON CONFLICT (agency) DO UPDATE
                        SET address = :address, telephone = :telephone, mailbox = :mailbox, website = :website,
                            version = known.version + 1
                        WHERE known.version = :version
                        """)
                .param("agency", actor.agency())
                .param("address", contact.address())
                .param("telephone", contact.telephone())
                .param("mailbox", contact.mailbox())
                .param("website", contact.website())
                .param("version", contact.version())
                .update();
        if (written == 0) {
            return CannotKeepRegister.CHANGED_SINCE;
        }
        events.publishEvent(new ContactChanged(actor, new AgencyId(actor.agency())));
        return null;
    }
}
