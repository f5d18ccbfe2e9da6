package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the program as everybody who may open it: no barrier, no overflow, whole in both languages, light. */
class EveryPageJourneyTests {

    private static final long FIRST_BYTES = 160_000;
    private static final long LATER_BYTES = 40_000;

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private static final Screens WIDE = new Screens("pages-1440", 450);
    private static final Screens NARROW = new Screens("pages-360", 290);

    private static final Set<String> SEEN = new HashSet<>();

    private final List<String> faults = new ArrayList<>();

    @Test
    void pagesBeforeSignInAreOpenToEveryone() {
        try (Visitor visitor = Visitor.atADesk(PROGRAM)) {
            walk(visitor, List.of("/sign-in", "/components", "/no-such-page"));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thapmuoi.87", "tonghop.87", "lanhdao.87", "trungtam.87", "thanhtra.87"})
    void pagesOfEachRoleAreOpenToEveryone(String person) {
        try (Visitor visitor = Visitor.atADesk(PROGRAM)) {
            visitor.signsInAs(person);
            walk(visitor, List.of("/", "/audit", "/kept", "/lock", "/no-such-page"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void pagesOfTheSecondFactorAreOpenToEveryone() {
        try (Visitor administrator = Visitor.atADesk(PROGRAM)) {
            Phone phone = new Phone();
            administrator.signsInAs("quantri.87");
            walk(administrator, List.of("/"));
            administrator.opens("account/second-factor").takesIntoUse(phone);
            look(administrator, "/account/second-factor codes");
            walk(administrator, List.of("/account/second-factor"));
            administrator.opens("account").signsOut().signsInAs("quantri.87");
            look(administrator, "/second-factor");
            administrator.fills("Mã xác thực", "000000").presses("Tiếp tục");
            look(administrator, "/second-factor 422");
        }
        assertThat(faults).isEmpty();
    }

    @AfterAll
    static void drawSheets() {
        WIDE.write();
        NARROW.write();
    }

    private void walk(Visitor visitor, List<String> starts) {
        try (Wire later = new Wire(visitor.page())) {
            new Tour(visitor, PROGRAM).from(starts, (kind, path) -> {
                if (!SEEN.add(kind)) {
                    Inspection.again(visitor.page()).forEach(fault -> faults.add(kind + " " + fault));
                    return;
                }
                Inspection.whole(visitor.page(), WIDE, NARROW, kind).forEach(fault -> faults.add(kind + " " + fault));
                heavy(kind + " first", firstLoad(visitor, path), FIRST_BYTES);
                heavy(kind + " later", later.opening(path), LATER_BYTES);
            });
        }
    }

    private void look(Visitor visitor, String kind) {
        Inspection.once(visitor.page(), WIDE, NARROW, kind).forEach(fault -> faults.add(kind + " " + fault));
    }

    private static long firstLoad(Visitor visitor, String path) {
        try (Visitor fresh = visitor.atANewComputer(PROGRAM);
                Wire wire = new Wire(fresh.page())) {
            return wire.opening(path);
        }
    }

    private void heavy(String load, long bytes, long limit) {
        System.out.printf("%-60s %,9d bytes%n", load, bytes);
        if (bytes > limit) {
            faults.add("%s takes %,d bytes, more than %,d".formatted(load, bytes, limit));
        }
    }
}
