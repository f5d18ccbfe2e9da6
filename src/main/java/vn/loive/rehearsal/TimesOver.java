package vn.loive.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loive.erasures.CannotErase;
import vn.loive.erasures.ErasureGround;
import vn.loive.erasures.Erasures;
import vn.loive.erasures.LegalHolds;
import vn.loive.identities.Identities;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.matters.Matters;
import vn.loive.particulars.Birth;
import vn.loive.particulars.Names;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;

/** Whose time is over: one whose erasure waits for a second supervisor, and one who is held. */
@Component
class TimesOver {

    private static final LocalDate ENDED = LocalDate.of(2010, 6, 30);
    private static final LocalDate HELD_ENDED = LocalDate.of(2011, 3, 15);
    private static final int BORN = 1985;
    private static final int HELD_BORN = 1979;

    private final Identities identities;
    private final Matters matters;
    private final Erasures erasures;
    private final LegalHolds holds;

    TimesOver(Identities identities, Matters matters, Erasures erasures, LegalHolds holds) {
        this.identities = identities;
        this.matters = matters;
        this.erasures = erasures;
        this.holds = holds;
    }

    void play(Actor worker, Actor supervisor) {
        Subject over = ended(worker, supervisor, "over", new Names("Lê Thị Hết Hạn Mẫu", List.of()), BORN, ENDED);
        stands(erasures.request(
                supervisor,
                Protagonists.id("erasure"),
                over.id(),
                ErasureGround.RETENTION_OVER,
                "Trình diễn: hết thời hạn giữ, không còn việc nào liên quan"));
        Subject held =
                ended(worker, supervisor, "held", new Names("Nguyễn Văn Giả Định", List.of()), HELD_BORN, HELD_ENDED);
        stands(holds.set(
                supervisor,
                Protagonists.id("hold"),
                held.id(),
                "Trình diễn: tòa án đề nghị giữ đến khi vụ án giả định kết thúc"));
    }

    private Subject ended(Actor worker, Actor supervisor, String who, Names names, int born, LocalDate day) {
        Profile profile = Profile.of(List.of(names, new Birth(null, born, true)));
        Subject subject = identities.enter(worker, new SubjectId(Protagonists.id(who)), profile);
        matters.close(supervisor, subject.id(), day);
        return subject;
    }

    private static void stands(Optional<CannotErase> refusal) {
        refusal.ifPresent(reason -> {
            throw new IllegalStateException(reason.key());
        });
    }
}
