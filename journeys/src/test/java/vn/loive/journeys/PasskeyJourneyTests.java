package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody whose computer asks for a fingerprint, and who from then on needs neither password nor phone. */
class PasskeyJourneyTests {

    @RegisterExtension
    static final Program PROGRAM = new Program();

    @Test
    void aPersonSignsInWithTheComputerOnly() {
        try (Visitor person = Visitor.atADesk(PROGRAM)) {
            givesAFingerprintReader(person, true);
            adds(person, "Máy tính phòng 3");
            assertThat(person.reads()).contains("Máy tính phòng 3");

            person.signsOut().opens("sign-in").presses("Đăng nhập bằng khóa trên thiết bị");
            person.page().waitForURL(address -> !address.contains("sign-in"));
            assertThat(person.signedIn()).isTrue();

            person.opens("account/passkeys").presses("Gỡ");
            assertThat(person.reads()).contains("Chưa có khóa đăng nhập nào");
            person.signsOut().opens("sign-in").presses("Đăng nhập bằng khóa trên thiết bị");
            person.page().waitForSelector("[data-passkey-problem]:not([hidden])");
            assertThat(person.signedIn()).isFalse();
        }
    }

    @Test
    void aComputerThatDoesNotAskWhoIsThereIsRefused() {
        try (Visitor person = Visitor.atADesk(PROGRAM)) {
            givesAFingerprintReader(person, false);
            adds(person, "Máy không hỏi");
            person.page().waitForSelector("[data-passkey-problem]:not([hidden])");
            assertThat(person.opens("account/passkeys").reads()).contains("Chưa có khóa đăng nhập nào");
        }
    }

    private static void adds(Visitor person, String device) {
        person.signsInAs("tonghop.87")
                .opens("account/passkeys")
                .fills("Tên để nhận ra thiết bị", device)
                .presses("Thêm khóa của thiết bị này");
        person.page().waitForSelector("[data-passkey-problem]:not([hidden]), table.ledger");
    }

    private static void givesAFingerprintReader(Visitor person, boolean knowsThePerson) {
        CDPSession computer = person.page().context().newCDPSession(person.page());
        computer.send("WebAuthn.enable");
        JsonObject reader = new JsonObject();
        reader.addProperty("protocol", "ctap2");
        reader.addProperty("transport", "internal");
        reader.addProperty("hasResidentKey", true);
        reader.addProperty("hasUserVerification", true);
        reader.addProperty("isUserVerified", knowsThePerson);
        reader.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", reader);
        computer.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
