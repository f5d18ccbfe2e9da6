package vn.loive.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.shared.ProvinceCode;

class AccessPolicyTests {

    private static final String HEADER =
            "method,pattern,anyone,arriving,administrator,officer,consolidator,signer,auditor";
    private static final LocalDate DAY = LocalDate.of(2021, 8, 2);

    @Test
    void whatHasNoRowIsClosed() {
        assertThat(policy("GET,/a,x,x,x,x,x,x,x").rowFor("GET", "/b")).isEmpty();
        assertThat(policy("GET,/a,x,x,x,x,x,x,x").rowFor("POST", "/a")).isEmpty();
        assertThat(policy("GET,/a,x,x,x,x,x,x,x").rowFor("GET", "/a/")).isEmpty();
    }

    @Test
    void theMoreParticularRowDecides() {
        AccessPolicy policy = policy("GET,/a/{id},-,-,x,-,-,-,-", "GET,/a/new,-,-,-,x,-,-,-");
        assertThat(policy.rowFor("GET", "/a/new"))
                .map(row -> row.pattern().getPatternString())
                .contains("/a/new");
        assertThat(policy.rowFor("GET", "/a/7"))
                .map(row -> row.pattern().getPatternString())
                .contains("/a/{id}");
    }

    @Test
    void askingForTheHeadOfAPageIsAskingForThePage() {
        assertThat(policy("GET,/a,x,x,x,x,x,x,x").rowFor("HEAD", "/a")).isPresent();
    }

    @Test
    void somebodyWhoIsStillArrivingOpensOnlyWhatSaysSo() {
        Optional<SignedIn> arriving = Optional.of(new SignedIn(
                new AccountId(UUID.randomUUID()),
                UUID.randomUUID(),
                new ProvinceCode("87"),
                List.of(),
                SignInStage.SECOND_FACTOR_DUE));
        assertThat(row("GET,/a,-,x,-,-,-,-,-").opensTo(arriving, DAY)).isTrue();
        assertThat(row("GET,/a,-,-,x,x,x,x,x").opensTo(arriving, DAY)).isFalse();
        assertThat(row("GET,/a,-,x,x,x,x,x,x").opensTo(Optional.empty(), DAY)).isFalse();
    }

    @Test
    void aCellThatIsNeitherYesNorNoStopsTheProgram() {
        assertThatThrownBy(() -> policy("GET,/a,x,x,x,x,y,x,x")).hasMessageContaining("must be x or -");
        assertThatThrownBy(() -> policy("GET,/a,x,x")).hasMessageContaining("must have 9 cells");
    }

    @Test
    void theTableOfTheProgramIsReadWithoutItsComments() {
        AccessPolicy real = new AccessPolicy();
        assertThat(real.rows()).extracting(AccessRow::method).containsOnly("GET", "POST");
        assertThat(real.rowFor("GET", "/sign-in"))
                .hasValueSatisfying(row -> assertThat(row.anyone()).isTrue());
        assertThat(real.rowFor("GET", "/guarded/persons"))
                .hasValueSatisfying(
                        row -> assertThat(row.roles()).containsOnly(Role.CASE_WORKER, Role.CASE_SUPERVISOR));
    }

    private static AccessRow row(String line) {
        return policy(line).rows().getFirst();
    }

    private static AccessPolicy policy(String... rows) {
        return new AccessPolicy(
                Stream.concat(Stream.of(HEADER), Arrays.stream(rows)).toList());
    }
}
