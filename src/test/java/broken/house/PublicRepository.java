package broken.house;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Broken on purpose: a table open to other modules, another way to write SQL, and a status that anyone may set. */
@Repository
public class PublicRepository {

    private final JdbcTemplate template;

    PublicRepository(JdbcTemplate template) {
        this.template = template;
    }

    /** Sets what only an act may change. */
    public void setStatus(String status) {
        System.out.println(template.update(status));
    }
}
