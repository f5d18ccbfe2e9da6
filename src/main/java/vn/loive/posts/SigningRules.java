package vn.loive.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyKind;
import vn.loive.posts.Signing.By;
import vn.loive.posts.Signing.CannotSign;
import vn.loive.typesetting.Signature;

/**
 * The lines over a signature: TM. on behalf of a collective body, KT. a deputy for the head, TL. the head of a section by
 * order, TUQ. by authority of the head.
 */
final class SigningRules {

    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final String STANDING = "Ban Thường vụ";

    private static final Map<AgencyKind, String> COLLECTIVE = Map.of(
            AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE, COMMITTEE,
            AgencyKind.DISTRICT_PEOPLES_COMMITTEE, COMMITTEE,
            AgencyKind.COMMUNE_PEOPLES_COMMITTEE, COMMITTEE,
            AgencyKind.STEERING_COMMITTEE, "Ban Chỉ đạo",
            AgencyKind.FATHERLAND_FRONT, "Ban Thường trực",
            AgencyKind.WOMENS_UNION, STANDING,
            AgencyKind.YOUTH_UNION, STANDING,
            AgencyKind.LABOUR_FEDERATION, STANDING,
            AgencyKind.MASS_ORGANISATION, STANDING,
            AgencyKind.PARTY, STANDING);

    private SigningRules() {}

    /**
     * Who signs.
     *
     * @param issuer what the issuer is
     * @param head title of the head of the issuer; nothing when there is none
     * @param section title of the head of the section the signer belongs to; nothing when he belongs to the issuer itself
     * @param signer the signer's post
     * @param authorised whether the head authorised the post
     * @param name the signer's name, empty when not known
     */
    record Case(
            AgencyKind issuer,
            @Nullable String head,
            @Nullable String section,
            Post signer,
            boolean authorised,
            String name) {

        /** The same signer in an issuer. */
        Case in(AgencyKind body, @Nullable String ofBody, @Nullable String ofSection) {
            return new Case(body, ofBody, ofSection, signer, authorised, name);
        }
    }

    static Signing of(Case at) {
        if (at.head() == null) {
            return CannotSign.NO_HEAD;
        }
        return at.section() == null ? inIssuer(at, at.head()) : inSection(at, at.head(), at.section());
    }

    private static Signing inIssuer(Case at, String head) {
        return switch (at.signer().rank()) {
            case HEAD -> by(collective(at.issuer()), at);
            case DEPUTY -> by(with(collective(at.issuer()), "KT. " + head), at);
            case STAFF -> authorised(at, head);
        };
    }

    private static Signing authorised(Case at, String head) {
        return at.authorised() ? by(List.of("TUQ. " + head), at) : CannotSign.NOT_AUTHORISED;
    }

    private static List<String> with(List<String> lines, String last) {
        List<String> all = new ArrayList<>(lines);
        all.add(last);
        return all;
    }

    private static Signing inSection(Case at, String head, String section) {
        return switch (at.signer().rank()) {
            case HEAD -> by(List.of((at.authorised() ? "TUQ. " : "TL. ") + head), at);
            case DEPUTY -> by(List.of("TL. " + head, "KT. " + section), at);
            case STAFF -> authorised(at, head);
        };
    }

    private static By by(List<String> authority, Case at) {
        return new By(new Signature(authority, at.signer().title(), at.name()));
    }

    /** The body on whose behalf the head signs, for bodies that decide together. */
    private static List<String> collective(AgencyKind issuer) {
        String body = COLLECTIVE.get(issuer);
        return body == null ? List.of() : List.of("TM. " + body);
    }
}
