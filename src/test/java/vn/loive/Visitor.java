package vn.loive;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.accounts.RoleGrant;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.shared.Actor;

/** Somebody signed in who reads pages and sends their forms as they stand on the page, with what is typed into them. */
public final class Visitor {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final MockMvc web;
    private final RequestPostProcessor signedIn;

    /** Somebody who acts, in one role. */
    public Visitor(MockMvc web, Actor actor, Role role) {
        var grant = new RoleGrant(UUID.randomUUID(), role, actor.agency(), LONG_AGO, null, null, Instant.EPOCH);
        var who = new SignedIn(
                new AccountId(actor.account()), actor.agency(), actor.province(), List.of(grant), SignInStage.COMPLETE);
        this.web = web;
        this.signedIn = authentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param location where it sends the visitor, empty when nowhere
     * @param page its HTML
     */
    public record Answer(int status, String location, Document page) {

        /** A form as it would be sent, its hidden fields and choices included. */
        public MultiValueMap<String, String> form(String action) {
            Element form = page.expectFirst("form[method=post][action='" + action + "']");
            MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
            form.select("input[type=hidden], input[type=text], input[checked]")
                    .forEach(input -> fields.add(input.attr("name"), input.val()));
            form.select("textarea")
                    .forEach(area ->
                            fields.add(area.attr("name"), area.wholeText().strip()));
            form.select("select").forEach(select -> {
                Element chosen = select.selectFirst("option[selected]");
                fields.add(select.attr("name"), chosen == null ? "" : chosen.val());
            });
            return fields;
        }

        /** The text of the first element that a selector finds. */
        public String text(String selector) {
            return page.expectFirst(selector).text();
        }
    }

    /** Opens a page. */
    public Answer open(String path) throws Exception {
        return answer(web.perform(get(path).with(signedIn)).andReturn().getResponse());
    }

    /** Sends fields. */
    public Answer send(String path, MultiValueMap<String, String> fields) throws Exception {
        return answer(web.perform(post(path).params(fields).with(signedIn).with(csrf()))
                .andReturn()
                .getResponse());
    }

    /** Sends fields with files. */
    public Answer send(String path, MultiValueMap<String, String> fields, MockMultipartFile... files) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart(path);
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return answer(web.perform(request.params(fields).with(signedIn).with(csrf()))
                .andReturn()
                .getResponse());
    }

    private static Answer answer(MockHttpServletResponse response) throws Exception {
        String location = response.getHeader("Location");
        return new Answer(
                response.getStatus(),
                location == null ? "" : location,
                Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8)));
    }
}
