package vn.loive.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.access.MatterStep;
import vn.loive.emergencies.Emergencies;
import vn.loive.emergencies.GlassId;
import vn.loive.identities.Identities;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.matters.MatterPart;
import vn.loive.matters.Matters;
import vn.loive.particulars.Addresses;
import vn.loive.particulars.Birth;
import vn.loive.particulars.Guardian;
import vn.loive.particulars.IdentityPart;
import vn.loive.particulars.Names;
import vn.loive.particulars.Origin;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Profile;
import vn.loive.particulars.Relatives;
import vn.loive.particulars.Relatives.Relative;
import vn.loive.particulars.SafeContact;
import vn.loive.particulars.Sex;
import vn.loive.samples.GuardedScene;
import vn.loive.shared.Actor;

/**
 * Eight persons who do not exist: one of whom nearly all is known and who may have been entered twice, a child, a foreigner
 * without surname, one of whom nobody knows anything yet, one whose matter came to its end, one entered twice whose entries
 * were joined, and two whose time is over; and an emergency that waits to be reviewed.
 */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class Protagonists implements GuardedScene {

    private static final int CHILD_BORN = 2009;

    private final Identities identities;
    private final Matters matters;
    private final Emergencies emergencies;
    private final AnswersGiven answers;
    private final TwiceEntered twice;
    private final TimesOver over;
    private final Clock clock;

    Protagonists(
            Identities identities,
            Matters matters,
            Emergencies emergencies,
            AnswersGiven answers,
            TwiceEntered twice,
            TimesOver over,
            Clock clock) {
        this.identities = identities;
        this.matters = matters;
        this.emergencies = emergencies;
        this.answers = answers;
        this.twice = twice;
        this.over = over;
        this.clock = clock;
    }

    @Override
    public void play(Map<String, Actor> keepers) {
        Actor worker = named(keepers, "giuhoso.so.87");
        Actor supervisor = named(keepers, "phutrach.so.87");
        Actor duty = named(keepers, "trucban.bp.87");
        Subject known = enter(worker, "known", known());
        Subject child = enter(worker, "child", child());
        enter(worker, "foreigner", foreigner());
        enter(worker, "nobody", List.of());
        Subject ended = enter(worker, "ended", ended());
        matters.give(
                supervisor,
                child.id(),
                new MatterPart(id("part"), duty.agency(), MatterStep.RECEPTION, clock.instant(), null));
        answers.play(worker, duty.agency(), known.id(), child.id());
        matters.close(supervisor, ended.id());
        twice.play(worker, duty.agency());
        over.play(worker, supervisor);
        emergencies.breakGlass(
                duty,
                new GlassId(id("glass")),
                known.codeName(),
                "Trình diễn: người này đến trạm lúc nửa đêm, không gọi được cơ quan chịu trách nhiệm");
    }

    private static List<IdentityPart> known() {
        return List.of(
                new Names("Nguyễn Thị Thí Dụ", List.of("Bé Ba")),
                new Birth(LocalDate.of(1998, 2, 14), null, false),
                new Origin(Sex.FEMALE, "Kinh", List.of("Việt Nam")),
                new Papers(List.of(new Papers.Paper("Căn cước công dân", "087198000000"))),
                new SafeContact(List.of("0900 000 087"), "Chỉ gọi buổi sáng, xưng là bạn học cũ"),
                new Addresses(List.of("Nơi muốn trở về: ấp Thí Dụ, xã Tân Hộ Cơ")),
                new Relatives(List.of(new Relative("Nguyễn Văn Thí Dụ", "anh ruột", "bị đe dọa, chưa nên liên hệ"))),
                Silhouette.photo());
    }

    private static List<IdentityPart> child() {
        return List.of(
                new Names("Trần Văn Bé Mẫu", List.of()),
                new Birth(null, CHILD_BORN, true),
                new Origin(Sex.MALE, "", List.of("Việt Nam")),
                new Guardian("Lê Thị Giám Hộ Mẫu", "bà ngoại", "0900 000 088", "Không báo cho cha"));
    }

    private static List<IdentityPart> foreigner() {
        return List.of(
                new Names("Sokha (tên thí dụ)", List.of("Mẫu")), new Origin(Sex.FEMALE, "", List.of("Cam-pu-chia")));
    }

    private static List<IdentityPart> ended() {
        return List.of(new Names("Phạm Thị Đã Xong", List.of()), new Birth(LocalDate.of(1995, 6, 1), null, false));
    }

    private Subject enter(Actor worker, String who, List<IdentityPart> parts) {
        return identities.enter(worker, new SubjectId(id(who)), Profile.of(parts));
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("rehearsal/" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Actor named(Map<String, Actor> keepers, String name) {
        return Objects.requireNonNull(keepers.get(name));
    }
}
