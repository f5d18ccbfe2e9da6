package vn.loive.activitylist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.JULY;
import static vn.loive.TwoProvinces.agencyOf;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Queries;
import vn.loive.Visitor;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Reach;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.outreach.OutreachScenario;
import vn.loive.statements.StatedSubject;
import vn.loive.statements.StatementFacts;
import vn.loive.statements.StatementId;
import vn.loive.statements.Statements;

/** Opening balances beside the rows of the register, on the list and on the page of each. */
@WholeProgramTest
class OpeningPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    OutreachScenario world;

    @Autowired
    Statements statements;

    private Visitor officer;

    @BeforeEach
    void begin() {
        world.begin();
        officer = new Visitor(web, world.leadDepartment(), Role.OFFICER);
    }

    @Test
    void theDifferenceIsToldWhereBothAreExact() throws Exception {
        world.anActivity().broadcast(100).register();
        world.anActivity().broadcast(63).register();
        world.anActivity().by(world.police()).broadcast(9).register();
        String page = stated(StatedSubject.BROADCASTS, FigureKind.EXACT, 168L);

        assertThat(beside(page)).startsWith("Số đầu kỳ: 168 lượt; trong sổ: 163 lượt. Chênh 05 lượt: sổ ít hơn");
        assertThat(officer.open(page)
                        .page()
                        .select("section a[href^='/activities?']")
                        .attr("href"))
                .isEqualTo("/activities?from=01%2F7%2F2021&to=31%2F7%2F2021&agency="
                        + world.leadDepartment().agency());
        assertThat(officer.open("/activities").text("ul.lines"))
                .startsWith("Số đầu kỳ: lượt phát thanh, truyền thanh, Sở LĐ-TBXH, tháng 7/2021")
                .contains("Chênh 05 lượt");
        assertThat(officer.open("/activities").text("tfoot td.n")).isEqualTo("172 lượt");
    }

    @Test
    void moreRowsThanStatedAndAsManyAsStatedAreSaid() throws Exception {
        world.anActivity().broadcast(96).register();
        world.anActivity().banners(48).register();

        assertThat(beside(stated(StatedSubject.BROADCASTS, FigureKind.EXACT, 90L)))
                .contains("Chênh 06 lượt: sổ nhiều hơn số đầu kỳ.");
        assertThat(beside(stated(StatedSubject.BANNERS, FigureKind.EXACT, 48L))).contains("Hai số khớp nhau.");
    }

    @Test
    void whereOneIsNotExactNoDifferenceIsTold() throws Exception {
        world.anActivity()
                .sessions(FigureKind.NOT_COUNTED, null, new Reach(FigureKind.EXACT, 900L, Unit.ATTENDANCES))
                .register();
        world.anActivity().broadcastMoreThan(10).register();

        assertThat(beside(stated(StatedSubject.ATTENDANCES, FigureKind.MORE_THAN, 800L)))
                .contains("trong sổ: 900 lượt người", "“hơn 800 lượt người” không phải đúng số: không tính chênh lệch");
        assertThat(beside(stated(StatedSubject.ATTENDANCES, FigureKind.MORE_THAN, 1_200L)))
                .contains("không khớp nhau");
        assertThat(beside(stated(StatedSubject.BROADCASTS, FigureKind.EXACT, 12L)))
                .contains("Số trong sổ “hơn 10 lượt” không phải đúng số");
        assertThat(beside(stated(StatedSubject.SESSIONS, FigureKind.EXACT, 3L)))
                .contains("trong sổ: chưa nêu số (01 cơ quan chưa nêu số buổi: Sở LĐ-TBXH).");
        assertThat(beside(stated(StatedSubject.LEAFLETS, FigureKind.EXACT, 3L))).contains("trong sổ chưa có dòng nào");
    }

    @Test
    void whatIsStatedTogetherStandsBesideTheRowsOfAll() throws Exception {
        world.anActivity().broadcast(7).register();
        world.anActivity().by(world.police()).broadcast(9).register();

        assertThat(beside(stated(StatedSubject.BROADCASTS, FigureKind.EXACT, 16L, Set.of(agencyOf(world.police())))))
                .contains("trong sổ: 16 lượt. Hai số khớp nhau.");
    }

    @Test
    void theListShowsThoseOfItsAgencyDaysAndKindOnly() throws Exception {
        world.anActivity().broadcast(7).register();
        stated(StatedSubject.BROADCASTS, FigureKind.EXACT, 16L);
        String police = "?agency=" + world.police().agency();

        assertThat(openings("?kind=BROADCAST&from=31/7/2021&to=31/12/2021")).isOne();
        assertThat(openings("?kind=BANNER")).isZero();
        assertThat(openings("?from=01/8/2021")).isZero();
        assertThat(openings(police)).isZero();
        assertThat(openings("?topics=LAW")).isZero();
    }

    @Test
    void manyBalancesNeedNoMoreQueriesThanOne() throws Exception {
        world.anActivity().register();
        stated(StatedSubject.BROADCASTS, FigureKind.EXACT, 16L);
        int one = Queries.of(() -> officer.open("/activities")).size();
        stated(StatedSubject.SESSIONS, FigureKind.EXACT, 16L);
        stated(StatedSubject.LEAFLETS, FigureKind.MORE_THAN, 16L);

        assertThat(Queries.of(() -> officer.open("/activities"))).hasSize(one);
    }

    private int openings(String query) throws Exception {
        return officer.open("/activities" + query).page().select("ul.lines li").size();
    }

    private String beside(String page) throws Exception {
        return officer.open(page).text("section:has(#note-1) p");
    }

    private String stated(StatedSubject subject, FigureKind kind, @Nullable Long quantity) {
        return stated(subject, kind, quantity, Set.of());
    }

    private String stated(StatedSubject subject, FigureKind kind, @Nullable Long quantity, Set<AgencyId> partners) {
        StatementId id = new StatementId(UUID.randomUUID());
        StatementFacts facts = new StatementFacts(subject, kind, quantity, JULY, partners, "", "", true);
        assertThat(world.as(world.leadDepartment(), () -> statements.state(world.leadDepartment(), id, facts)))
                .isEmpty();
        return "/statements/" + id.value();
    }
}
