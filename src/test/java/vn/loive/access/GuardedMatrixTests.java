package vn.loive.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.identities.ProtectedPeople;
import vn.loive.shared.ProvinceCode;

/**
 * A person is kept, and every endpoint of the guarded wing is asked for them by every role, of the agency that answers for
 * the person, of another one and of another province: nobody meets what is not theirs.
 */
@WholeProgramTest
class GuardedMatrixTests {

    private static final List<String> KNOWN = List.of("Thí Dụ", "Mey", "000199000001", "0900 000 001", "buổi sáng");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private People people;

    @Autowired
    private ProtectedPeople persons;

    /** What came back. */
    private record Answered(String endpoint, Role role, int status, String body) {

        boolean tells() {
            return KNOWN.stream().anyMatch(body::contains);
        }

        @Override
        public String toString() {
            return role + " " + endpoint + " " + status;
        }
    }

    @Test
    void whoeverTheTableDoesNotNameIsRefusedEvenAtTheAgencyThatAnswers() throws Exception {
        UUID agency = UUID.randomUUID();
        String id = kept(agency);
        List<Answered> answers = new ArrayList<>();
        for (Map.Entry<Role, Person> one : everybody(People.QUANG_NGAI, agency).entrySet()) {
            for (AccessRow row : guarded()) {
                if (!row.roles().contains(one.getKey())) {
                    answers.add(ask(one.getKey(), one.getValue(), row, id));
                }
            }
        }
        assertThat(answers).hasSizeGreaterThan(100);
        assertThat(answers).filteredOn(answer -> answer.status() != 403).isEmpty();
        assertThat(answers).filteredOn(Answered::tells).isEmpty();
    }

    @Test
    void whoeverTheTableNamesMeetsNothingOfAPersonForWhomAnotherAgencyAnswers() throws Exception {
        String id = kept(UUID.randomUUID());
        List<Answered> answers = new ArrayList<>();
        for (ProvinceCode province : List.of(People.QUANG_NGAI, People.DONG_THAP)) {
            for (Map.Entry<Role, Person> one :
                    everybody(province, UUID.randomUUID()).entrySet()) {
                for (AccessRow row : guarded()) {
                    if (row.roles().contains(one.getKey())) {
                        answers.add(ask(one.getKey(), one.getValue(), row, id));
                    }
                }
            }
        }
        assertThat(answers).hasSizeGreaterThan(50);
        assertThat(answers).filteredOn(Answered::tells).isEmpty();
        assertThat(answers)
                .filteredOn(answer -> answer.endpoint().contains("/guarded/persons/{id}") && answer.status() != 404)
                .isEmpty();
    }

    @Test
    void aPageThatIsOnlyReadTellsNothingEvenToThoseWhoKeepThePerson() throws Exception {
        UUID agency = UUID.randomUUID();
        String id = kept(agency);
        List<Answered> answers = new ArrayList<>();
        for (Map.Entry<Role, Person> one : everybody(People.QUANG_NGAI, agency).entrySet()) {
            for (AccessRow row : guarded()) {
                if (row.method().equals("GET") && row.roles().contains(one.getKey())) {
                    answers.add(ask(one.getKey(), one.getValue(), row, id));
                }
            }
        }
        assertThat(answers).filteredOn(answer -> answer.status() == 200).isNotEmpty();
        assertThat(answers).filteredOn(Answered::tells).isEmpty();
    }

    /** The matrix would see it if something told: whoever may opens the person. */
    @Test
    void whoMayOpensThePerson() throws Exception {
        UUID agency = UUID.randomUUID();
        String id = kept(agency);
        Person worker = people.somebody(People.QUANG_NGAI, agency, "Trần Minh Họa", Role.CASE_WORKER);
        AccessRow open = guarded().stream()
                .filter(row -> row.pattern().getPatternString().endsWith("/{id}/open")
                        && row.pattern().getPatternString().startsWith("/guarded/persons"))
                .findFirst()
                .orElseThrow();
        assertThat(ask(Role.CASE_WORKER, worker, open, id).tells()).isTrue();
    }

    private String kept(UUID agency) {
        Person worker = people.somebody(People.QUANG_NGAI, agency, "Đỗ Văn Ví Dụ", Role.CASE_WORKER);
        return persons.somebody(worker.actor()).id().value().toString();
    }

    private Map<Role, Person> everybody(ProvinceCode province, UUID agency) {
        Map<Role, Person> everybody = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            everybody.put(role, people.somebody(province, agency, "Trần Minh Họa", role));
        }
        return everybody;
    }

    private List<AccessRow> guarded() {
        return policy.rows().stream()
                .filter(row -> row.pattern().getPatternString().startsWith("/guarded/"))
                .toList();
    }

    private Answered ask(Role role, Person who, AccessRow row, String id) throws Exception {
        String pattern = row.pattern().getPatternString();
        String path = pattern.replace("{id}", id)
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        MockHttpServletResponse answer = mvc.perform(request(HttpMethod.valueOf(row.method()), path)
                        .param("groups", "NAMES", "BIRTH", "PAPERS", "CONTACT")
                        .param("purpose", "SUPPORT")
                        .param("sheet", "NAMES")
                        .param("name", "Phạm Thị Thí")
                        .param("id", UUID.randomUUID().toString())
                        .param("subject", UUID.randomUUID().toString())
                        .with(Objects.requireNonNull(who).signedIn())
                        .with(csrf()))
                .andReturn()
                .getResponse();
        return new Answered(row.method() + " " + pattern, role, answer.getStatus(), answer.getContentAsString());
    }
}
