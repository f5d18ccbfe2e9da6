package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;
import vn.loive.watch.Breaches;
import vn.loive.watch.JavaSource;
import vn.loive.watch.Repository;

/** What looks like a person or a secret does not come out in the log, however it got in. */
@ExtendWith(OutputCaptureExtension.class)
class MaskedLogTests {

    /** Parts of a record that name a person or open a door. */
    private static final Set<String> TELLING = Set.of(
            "fullName",
            "displayName",
            "personName",
            "email",
            "phone",
            "idNumber",
            "password",
            "passwordHash",
            "secret",
            "token",
            "recoveryCode",
            "recoveryCodes");

    /** The types in which such a part would be readable; a type of our own masks itself. */
    private static final Set<String> SPEAKING =
            Set.of("String", "@Nullable String", "List<String>", "Set<String>", "Optional<String>");

    @TempDir
    private Path folder;

    @BeforeEach
    void configureAsTheProgramDoes() {
        var environment = new MockEnvironment()
                .withProperty(
                        "loive.restricted-log", folder.resolve("restricted.log").toString());
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        logging.cleanUp();
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(environment), "classpath:logback-spring.xml", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912 345 678",
                "0912345678",
                "+84 912 345 678",
                "02773.851.234",
                "051098000123",
                "341 234 567",
                "thi.du@example.vn",
                "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                "otpauth://totp/LoiVe:thi.du?secret=JBSWY3DP",
                "$argon2id$v=19$m=16384,t=2,p=1$c2FsdA$aGFzaA"
            })
    void whatLooksLikeAPersonOrASecretDoesNotComeOut(String planted, CapturedOutput output) {
        LoggerFactory.getLogger("planted").warn("Nhận {} chuyển tiếp", planted);

        assertThat(output).contains("planted: Nhận [").contains("] chuyển tiếp").doesNotContain(planted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=Mua-thu-2021",
                "password: Mua-thu-2021",
                "{\"token\":\"Mua-thu-2021\"}",
                "mật khẩu: Mua-thu-2021",
                "Cookie: loive=Mua-thu-2021",
                "session id Mua-thu-2021",
                "Authorization: Bearer Mua-thu-2021"
            })
    void aNamedSecretDoesNotComeOut(String planted, CapturedOutput output) {
        LoggerFactory.getLogger("planted").warn(planted);

        assertThat(output).contains("[secret]").doesNotContain("Mua-thu");
    }

    @Test
    void anExceptionDoesNotQuoteTheRow(CapturedOutput output) {
        var quoting = new IllegalStateException(
                "Key (email)=(thi.du@example.vn) already exists",
                new IllegalStateException("Detail: Failing row contains (Phạm Thị Thí Dụ, 051098000123)."));

        LoggerFactory.getLogger("planted").warn("Failed", quoting);

        assertThat(output)
                .contains("IllegalStateException")
                .doesNotContain("thi.du")
                .doesNotContain("Thí Dụ");
    }

    @Test
    void whatSomebodyTypedForgesNoLine(CapturedOutput output) {
        LoggerFactory.getLogger("planted").warn("name: {}", "x\n2021-08-02 WARN audit: nothing happened");

        assertThat(output.toString().lines().filter(line -> line.contains("nothing happened")))
                .singleElement()
                .asString()
                .contains("planted");
    }

    @Test
    void whatHelpsAnOperatorComesOut(CapturedOutput output) {
        String line =
                "Province 87, activity 0198c5c5-7dd4-7a08-9a14-123456789012, 3.000 rows, 1627862400000 ms, 127.0.0.1:54321,"
                        + " xid 1234567, from 30/7/2021";

        LoggerFactory.getLogger("planted").warn(line);

        assertThat(output).contains(line);
    }

    @Test
    void theRestrictedChannelGoesToItsFileOnlyAndHoldsNoSecret(CapturedOutput output) {
        LoggerFactory.getLogger("restricted").warn("thi.du@example.vn, password=Mua-thu-2021");

        assertThat(output).doesNotContain("thi.du");
        assertThat(folder.resolve("restricted.log"))
                .content()
                .contains("thi.du@example.vn, password=[secret]")
                .doesNotContain("Mua-thu");
    }

    @Test
    void typesThatNameAPersonOrASecretMaskThemselves() {
        Breaches.none(tellingRecords(Repository.OURS));
    }

    @Test
    void aTellingTypeIsFound() {
        Repository broken = new Repository(folder).with("src/main/java/vn/loive/accounts/Talker.java", """
                        package vn.loive.accounts;
                        record Talker(String displayName, int age) {
                            record Shy(String displayName) {
                                @Override
                                public String toString() { return "Shy[…]"; }
                            }
                        }
                        """);

        Breaches.bitten(tellingRecords(broken), "Talker tells its displayName");
    }

    private static List<String> tellingRecords(Repository repository) {
        List<String> breaches = new ArrayList<>();
        for (JavaSource source : JavaSource.parse(repository.mainJava())) {
            source.types((type, path) -> {
                if (type.getKind() == Tree.Kind.RECORD && !masksItself(type)) {
                    type.getMembers().stream()
                            .filter(VariableTree.class::isInstance)
                            .map(VariableTree.class::cast)
                            .filter(part -> SPEAKING.contains(part.getType().toString()))
                            .map(part -> part.getName().toString())
                            .filter(TELLING::contains)
                            .forEach(part -> breaches.add(
                                    "%s: %s tells its %s, because a record prints all its parts; override toString without it."
                                            .formatted(repository.name(source.path()), type.getSimpleName(), part)));
                }
            });
        }
        return breaches;
    }

    private static boolean masksItself(ClassTree type) {
        return type.getMembers().stream()
                .anyMatch(member ->
                        member instanceof MethodTree method && method.getName().contentEquals("toString"));
    }
}
