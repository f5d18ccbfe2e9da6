package vn.loive.backup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.identities.Birth;
import vn.loive.identities.Identities;
import vn.loive.identities.Names;
import vn.loive.identities.Papers;
import vn.loive.identities.Profile;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** Invented persons in the guarded wing, whom a backup must neither lose nor tell. */
@TestComponent
public class KeptPersons {

    /** A word that stands in the guarded wing only. */
    public static final String PLANTED = "Phạm Thị Thí Dụ Kín";

    /** Who entered them. */
    public static final Actor HOLDER =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), new ProvinceCode("51"), UUID.randomUUID());

    private static final Profile PROFILE = Profile.of(List.of(
            new Names(PLANTED, List.of("Mey")),
            new Birth(LocalDate.of(1999, 3, 4), null, false),
            new Papers(List.of(new Papers.Paper("CCCD", "000199000001")))));

    private final Identities identities;

    KeptPersons(Identities identities) {
        this.identities = identities;
    }

    /** Enters that many. */
    public List<SubjectId> enter(int many) {
        return Stream.generate(() -> new SubjectId(UUID.randomUUID()))
                .limit(many)
                .peek(id -> identities.enter(HOLDER, id, PROFILE))
                .toList();
    }
}
