package vn.loive.instructions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.shared.ProvinceCode;

/** All of a kind are addressed together, some of them by name. */
class SalutationTests {

    private static final LetterTemplate TEMPLATE = LetterTemplate.ofTheHouse();
    private static final Agency CENTRE = agency(AgencyKind.SOCIAL_CENTRE, "Trung tâm Thí Dụ");
    private static final Agency NORTH = agency(AgencyKind.COMMUNE_PEOPLES_COMMITTEE, "Ủy ban nhân dân xã Bắc");
    private static final Agency SOUTH = agency(AgencyKind.COMMUNE_PEOPLES_COMMITTEE, "Ủy ban nhân dân xã Nam");
    private static final List<Agency> ALL = List.of(CENTRE, NORTH, SOUTH);

    @Test
    void everyCommuneIsAddressedInOneLine() {
        Salutation salutation = new Salutation(ALL, ALL, TEMPLATE);

        assertThat(salutation.lines())
                .containsExactlyInAnyOrder("Trung tâm Thí Dụ", "Ủy ban nhân dân các xã, phường, đặc khu");
    }

    @Test
    void whereOneIsLeftOutTheOthersAreNamed() {
        assertThat(new Salutation(List.of(SOUTH), ALL, TEMPLATE).lines()).containsExactly("Ủy ban nhân dân xã Nam");
    }

    @Test
    void theOnlyOneOfAKindIsNamed() {
        assertThat(new Salutation(List.of(NORTH), List.of(NORTH), TEMPLATE).lines())
                .containsExactly("Ủy ban nhân dân xã Bắc");
    }

    @Test
    void theWordsOfTheHouseLeaveNoNameOpen() {
        String body = TEMPLATE.body(Map.of("campaign", "a", "issuer", "b", "from", "c", "to", "d"));

        assertThat(body).contains(LetterBody.DUE, LetterBody.ITEMS).doesNotContain("{", "signed:");
    }

    private static Agency agency(AgencyKind kind, String name) {
        return new Agency(
                new AgencyId(UUID.randomUUID()),
                new ProvinceCode("87"),
                kind,
                name,
                name,
                "",
                null,
                null,
                LocalDate.of(2025, 7, 1),
                null);
    }
}
