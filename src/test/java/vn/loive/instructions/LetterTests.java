package vn.loive.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.contributions.CampaignScenario;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;
import vn.loive.typesetting.Signature;

/** What the database itself keeps of letters, should the program forget to ask. */
@WholeProgramTest
class LetterTests {

    private static final Instant AT = Instant.parse("2021-06-18T02:00:00Z");

    @Autowired
    CampaignScenario world;

    @Autowired
    LetterRepository repository;

    @Autowired
    JdbcClient jdbc;

    private InstructionLetter letter;

    @BeforeEach
    void begin() {
        world.begin();
        ReportRequest request = world.theRequest();
        letter = new InstructionLetter(
                UUID.randomUUID(),
                Objects.requireNonNull(request.campaign()),
                request.id(),
                request.asker(),
                AT,
                text());
    }

    @Test
    void itComesBackWordForWordToItsOwnProvinceOnly() {
        world.as(world.lead(), () -> {
            repository.insert(world.lead(), letter);
            return letter;
        });

        Actor elsewhere = CampaignScenario.somebodyIn(new ProvinceCode("51"));
        assertThat(world.as(world.office("Huyện Tân Hồng"), () -> repository.of(letter.campaign())))
                .containsExactly(letter);
        assertThat(world.as(elsewhere, () -> repository.of(letter.campaign()))).isEmpty();
    }

    @Test
    void nobodyWritesOneForTheRequestOfAnother() {
        Actor office = world.office("Huyện Tân Hồng");

        assertThatThrownBy(() -> world.as(office, () -> {
                    repository.insert(office, letter);
                    return letter;
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nothingIsEverChangedOrRemoved() {
        for (String act :
                List.of("DELETE FROM instructions.letter", "UPDATE instructions.letter SET subject = 'khác'")) {
            assertThatThrownBy(() -> world.as(world.lead(), () -> jdbc.sql(act).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private static LetterText text() {
        return new LetterText(
                "hướng dẫn thực hiện chiến dịch",
                null,
                "Sở Lao động – Thương binh và Xã hội",
                "SLĐTBXH",
                "Đồng Tháp",
                List.of("Phòng Lao động – Thương binh và Xã hội các huyện, thành phố"),
                List.of("Đoạn một.", "Đoạn hai."),
                List.of("Như trên"),
                "VT",
                Signature.deputy("Giám đốc", "Phó Giám đốc", "Trần Minh Họa"));
    }
}
