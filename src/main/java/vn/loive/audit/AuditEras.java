package vn.loive.audit;

import org.springframework.stereotype.Component;
import vn.loive.database.Database;

/**
 * Notices at the start that the record came into another cluster, whose ids of transactions begin anew.
 * Done as the owner, as migrations are: no role of the program may begin an era.
 */
@Component
class AuditEras {

    AuditEras(Database database) {
        database.owner().sql("""
                        INSERT INTO audit.era (number, cluster)
                        SELECT COALESCE(max(era.number), 0) + 1, here.system_identifier
                        FROM pg_control_system() AS here LEFT JOIN audit.era AS era ON true
                        GROUP BY here.system_identifier
                        HAVING here.system_identifier IS DISTINCT FROM
                               (SELECT cluster FROM audit.era ORDER BY number DESC LIMIT 1)
                        ON CONFLICT DO NOTHING
                        """).update();
    }
}
