package vn.loive.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loive.shared.ProvinceCode;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

class AgencyChoiceTests {

    private static final String FIELD = "partners";

    private final Agency police = agency(AgencyKind.POLICE, "Công an tỉnh");
    private final Agency office = agency(AgencyKind.DISTRICT_OFFICE, "Phòng LĐ-TBXH huyện Tân Hồng");
    private final List<Agency> agencies = new ArrayList<>(List.of(police, office));

    @Test
    void fewAreSimplyListed() {
        AgencyChoice choice = AgencyChoice.of(FIELD, agencies, Form.fresh("f"));

        assertThat(choice.few()).isTrue();
        assertThat(choice.listed()).extracting(Choice::text).containsExactly(police.shortName(), office.shortName());
    }

    @Test
    void manyAreGroupedByLevel() {
        for (int number = 0; number < 20; number++) {
            agencies.add(agency(AgencyKind.COMMUNE_PEOPLES_COMMITTEE, "Ủy ban nhân dân xã " + number));
        }

        AgencyChoice choice = AgencyChoice.of(FIELD, agencies, Form.fresh("f"));

        assertThat(choice.few()).isFalse();
        assertThat(choice.groups())
                .extracting(AgencyChoice.Group::key)
                .containsExactly("agencies.choice.province", "agencies.choice.district", "agencies.choice.commune");
        assertThat(choice.groups().getLast().choices()).hasSize(20);
    }

    @Test
    void whatIsChosenStandsOnTopWhateverTheWords() {
        Form form = Form.fresh("f").with(FIELD, police.id().value().toString()).with("partners-narrow", " tan hong ");

        AgencyChoice choice = AgencyChoice.of(FIELD, agencies, form);

        assertThat(choice.chosen()).extracting(Choice::text).containsExactly(police.shortName());
        assertThat(choice.narrowed()).isEqualTo("tan hong");
        assertThat(choice.groups())
                .flatExtracting(AgencyChoice.Group::choices)
                .extracting(Choice::text)
                .containsExactly(office.shortName());
    }

    @Test
    void theButtonAndOtherWordsThanShownNarrow() {
        assertThat(AgencyChoice.narrows(Form.fresh("f"), FIELD)).isFalse();
        assertThat(AgencyChoice.narrows(Form.fresh("f").with("narrow", FIELD), FIELD))
                .isTrue();
        assertThat(AgencyChoice.narrows(Form.fresh("f").with("partners-narrow", "sở"), FIELD))
                .isTrue();
        assertThat(AgencyChoice.narrows(
                        Form.fresh("f").with("partners-narrow", "sở").with("partners-narrowed", "sở"), FIELD))
                .isFalse();
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
                LocalDate.of(2016, 1, 1),
                null);
    }
}
