package vn.loive.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;

/** One request for each endpoint and role: the program does what the table says, and the table knows every endpoint. */
@WholeProgramTest
class EndpointPolicyTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private People people;

    @Test
    void everyEndpointHasItsRow() {
        Set<String> rows = new TreeSet<>();
        policy.rows().forEach(row -> rows.add(row.method() + " " + row.pattern().getPatternString()));
        assertThat(rows)
                .as("an endpoint without a row is closed to everybody; add its row to access/policy.csv")
                .containsAll(endpoints());
    }

    @Test
    void anEndpointWithoutItsRowIsFound() {
        AccessPolicy holed = new AccessPolicy(List.of(
                "method,pattern,anyone,arriving,administrator,officer,consolidator,signer,auditor",
                "GET,/,-,-,x,x,x,x,x"));
        assertThat(endpoints())
                .anyMatch(endpoint ->
                        holed.rowFor(method(endpoint), path(endpoint)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> theProgramDoesWhatTheTableSays() {
        Map<Role, Person> known = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            known.put(role, people.somebody(role));
        }
        return endpoints().stream()
                .flatMap(endpoint -> Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(endpoint + " as nobody", () -> ask(endpoint, null))),
                        known.entrySet().stream()
                                .map(entry -> DynamicTest.dynamicTest(
                                        endpoint + " as " + entry.getKey(), () -> ask(endpoint, entry.getValue())))));
    }

    private void ask(String endpoint, @Nullable Person person) throws Exception {
        Optional<SignedIn> visitor =
                Optional.ofNullable(person).map(known -> SignedIn.of(known.account(), SignInStage.COMPLETE));
        boolean open = policy.rowFor(method(endpoint), path(endpoint))
                .orElseThrow()
                .opensTo(visitor, LocalDate.of(2021, 8, 2));
        var response = mvc.perform(request(HttpMethod.valueOf(method(endpoint)), path(endpoint))
                        .with(csrf())
                        .with(person == null ? anonymous() : person.signedIn()))
                .andReturn()
                .getResponse();
        String location = String.valueOf(response.getRedirectedUrl());
        boolean turnedAway = person == null
                ? location.startsWith("/sign-in?next=") || location.equals("/sign-in")
                : response.getStatus() == 403;
        assertThat(turnedAway).as("status %d", response.getStatus()).isEqualTo(!open);
    }

    private Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods().keySet().forEach(info -> endpoints.addAll(endpoints(info)));
        }
        return endpoints;
    }

    private static List<String> endpoints(RequestMappingInfo info) {
        List<String> endpoints = new ArrayList<>();
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String pattern : info.getPatternValues()) {
            for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                endpoints.add(method + " " + pattern);
            }
        }
        return endpoints;
    }

    private static String method(String endpoint) {
        return endpoint.substring(0, endpoint.indexOf(' '));
    }

    private static String path(String endpoint) {
        return endpoint.substring(endpoint.indexOf(' ') + 1)
                .replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000");
    }
}
