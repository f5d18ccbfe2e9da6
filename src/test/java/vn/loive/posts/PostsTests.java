package vn.loive.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.TwoProvinces.DONG_THAP;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.posts.Signing.CannotSign;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** Posts an agency keeps itself, and what follows from them over a signature. */
@WholeProgramTest
class PostsTests {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 2);
    private static final Period AUGUST = new Period(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 8, 31));

    @Autowired
    AgencyScenario world;

    @Autowired
    Posts posts;

    @Autowired
    Signers signers;

    @Autowired
    PostRepository repository;

    private AgencyId department = new AgencyId(UUID.randomUUID());
    private AgencyId committee = new AgencyId(UUID.randomUUID());
    private AgencyId section = new AgencyId(UUID.randomUUID());
    private Actor own = world(department);
    private Actor other = world(committee);

    @BeforeEach
    void begin() {
        department = world.standing(DONG_THAP, AgencyKind.LEAD_DEPARTMENT, "Sở Lao động – Thương binh và Xã hội", "S");
        committee = world.standing(DONG_THAP, AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE, "Ủy ban nhân dân tỉnh", "UBND");
        section = world.section(department, DONG_THAP, "Phòng Bảo trợ xã hội");
        own = world.actor(department, DONG_THAP);
        other = world.actor(committee, DONG_THAP);
    }

    @Test
    void aHeadSignsInPersonAndADeputyForTheHead() {
        Post head = opened(own, "Giám đốc", PostRank.HEAD);
        Post deputy = opened(own, "Phó Giám đốc", PostRank.DEPUTY);

        assertThat(lines(department, head)).containsExactly("GIÁM ĐỐC");
        assertThat(lines(department, deputy)).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }

    @Test
    void aCollectiveBodySignsOnItsBehalf() {
        Post head = opened(other, "Chủ tịch", PostRank.HEAD);
        Post deputy = opened(other, "Phó Chủ tịch", PostRank.DEPUTY);

        assertThat(lines(committee, head)).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(lines(committee, deputy)).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void theHeadOfASectionSignsByOrderAndItsDeputyForHim() {
        opened(own, "Giám đốc", PostRank.HEAD);
        Actor inSection = world.actor(section, DONG_THAP);
        Post head = opened(inSection, "Trưởng phòng", PostRank.HEAD);
        Post deputy = opened(inSection, "Phó Trưởng phòng", PostRank.DEPUTY);

        assertThat(lines(department, head)).containsExactly("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG");
        assertThat(lines(department, deputy)).containsExactly("TL. GIÁM ĐỐC", "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG");
    }

    @Test
    void staffSignOnlyByAuthorityAndOnlyInItsDays() {
        opened(own, "Giám đốc", PostRank.HEAD);
        Post staff = opened(own, "Chánh Văn phòng", PostRank.STAFF);
        assertThat(signing(department, staff, DAY)).isEqualTo(CannotSign.NOT_AUTHORISED);

        assertThat(world.as(own, () -> posts.authorise(own, staff.id(), "ký giấy mời", AUGUST)))
                .isNull();

        assertThat(lines(department, staff)).containsExactly("TUQ. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG");
        assertThat(signing(department, staff, LocalDate.of(2021, 9, 1))).isEqualTo(CannotSign.NOT_AUTHORISED);
    }

    @Test
    void nobodySignsForAnotherAgencyOutOfPostOrWithoutAHead() {
        Post deputy = opened(own, "Phó Giám đốc", PostRank.DEPUTY);

        assertThat(signing(department, deputy, DAY)).isEqualTo(CannotSign.NO_HEAD);
        assertThat(signing(committee, deputy, DAY)).isEqualTo(CannotSign.OTHER_AGENCY);
        assertThat(signing(department, deputy, DAY.minusYears(1))).isEqualTo(CannotSign.NOT_IN_POST);
        assertThat(world.as(own, () -> signers.signature(department, new PostId(UUID.randomUUID()), DAY)))
                .isEqualTo(CannotSign.UNKNOWN_POST);
    }

    @Test
    void theNameOfTheHolderStandsUnderTheSignatureFromHisDayOn() {
        Post head = opened(own, "Giám đốc", PostRank.HEAD);
        assertThat(appointed(own, head, "Nguyễn Văn Giả Định", DAY)).isNull();
        assertThat(appointed(own, head, "Trần Minh Họa", DAY.plusMonths(1))).isNull();

        assertThat(name(head, DAY.minusDays(1))).isEmpty();
        assertThat(name(head, DAY)).isEqualTo("Nguyễn Văn Giả Định");
        assertThat(name(head, DAY.plusMonths(1))).isEqualTo("Trần Minh Họa");
        assertThat(appointed(own, head, "Lê Văn Thử Nghiệm", DAY)).isEqualTo(CannotKeepPosts.LATER_HOLDER);
        assertThat(world.as(
                        world.actor(committee, vn.loive.TwoProvinces.QUANG_NGAI), () -> posts.holder(head.id(), DAY)))
                .as("who holds a post is known in the province only")
                .isEmpty();
    }

    @Test
    void anAgencyHasOneHeadAndEachPostOnce() {
        opened(own, "Giám đốc", PostRank.HEAD);

        assertThat(open(own, "Quyền Giám đốc", PostRank.HEAD)).isEqualTo(CannotKeepPosts.SECOND_HEAD);
        assertThat(open(own, "giám đốc ", PostRank.DEPUTY)).isEqualTo(CannotKeepPosts.KNOWN_ALREADY);
    }

    @Test
    void anotherAgencyKeepsNothingHere() {
        Post head = opened(own, "Giám đốc", PostRank.HEAD);

        assertThat(appointed(other, head, "Trần Minh Họa", DAY)).isEqualTo(CannotKeepPosts.OTHER_AGENCY);
        assertThat(world.as(other, () -> posts.open(other, department, "Chánh Văn phòng", PostRank.STAFF, DAY)))
                .isEqualTo(CannotKeepPosts.OTHER_AGENCY);
        assertThat(world.as(other, () -> posts.authorise(other, head.id(), "ký", AUGUST)))
                .isEqualTo(CannotKeepPosts.OTHER_AGENCY);
        assertThatThrownBy(() -> world.as(
                        other,
                        () -> repository.insert(
                                List.of(Post.of(department, "Phó Giám đốc", PostRank.DEPUTY, DAY, null)))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aHeadNeedsNoAuthority() {
        Post head = opened(own, "Giám đốc", PostRank.HEAD);

        assertThat(world.as(own, () -> posts.authorise(own, head.id(), "ký", AUGUST)))
                .isEqualTo(CannotKeepPosts.NEEDS_NO_AUTHORITY);
    }

    private Post opened(Actor actor, String title, PostRank rank) {
        assertThat(open(actor, title, rank)).isNull();
        return world.as(actor, () -> posts.of(new AgencyId(actor.agency()), DAY)).stream()
                .filter(post -> post.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable CannotKeepPosts open(Actor actor, String title, PostRank rank) {
        return world.as(
                actor, () -> posts.open(actor, new AgencyId(actor.agency()), title, rank, LocalDate.of(2021, 1, 1)));
    }

    private @Nullable CannotKeepPosts appointed(Actor actor, Post post, String name, LocalDate from) {
        return world.as(actor, () -> posts.appoint(actor, post.id(), name, from));
    }

    private Signing signing(AgencyId issuer, Post post, LocalDate day) {
        return world.as(own, () -> signers.signature(issuer, post.id(), day));
    }

    private List<String> lines(AgencyId issuer, Post post) {
        return signing(issuer, post, DAY) instanceof Signing.By by
                ? by.signature().lines()
                : List.of();
    }

    private String name(Post post, LocalDate day) {
        return signing(department, post, day) instanceof Signing.By by
                ? by.signature().name()
                : "";
    }

    private static Actor world(AgencyId agency) {
        return new Actor(UUID.randomUUID(), agency.value(), DONG_THAP, UUID.randomUUID());
    }
}
