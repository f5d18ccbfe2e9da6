package vn.loive.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.posts.Signing.CannotSign;
import vn.loive.posts.SigningRules.Case;
import vn.loive.shared.LegalTerm;

/** Who may sign for an issuer, and what is printed over the signature. */
@Service
@LegalTerm(
        vi = "người ký văn bản",
        means = "Who may sign for an issuer, and what is printed over the signature.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 13")
public class Signers {

    private final PostRepository posts;
    private final SignerRepository signers;
    private final Agencies agencies;

    Signers(PostRepository posts, SignerRepository signers, Agencies agencies) {
        this.posts = posts;
        this.signers = signers;
        this.agencies = agencies;
    }

    /**
     * What stands over the signature of whoever holds a post, on a document of an issuer.
     *
     * @param issuer the agency that issues
     * @param signer the post of who signs, in the issuer or in a section of it
     * @param day the day of the document
     */
    public Signing signature(AgencyId issuer, PostId signer, LocalDate day) {
        Optional<Agency> issuing = agencies.find(issuer);
        Optional<Post> post = posts.find(signer);
        if (issuing.isEmpty() || post.isEmpty()) {
            return CannotSign.UNKNOWN_POST;
        }
        if (!post.get().standsOn(day)) {
            return CannotSign.NOT_IN_POST;
        }
        return signature(issuing.get(), post.get(), day);
    }

    /**
     * A post on a day.
     *
     * @param holder who holds it, empty when not known
     * @param lines what stands over the holder's signature, none when the holder may not sign
     */
    record Signer(Post post, String holder, List<String> lines) {}

    /** The posts of an agency on that day, the head first; those of a section as they sign for the body it lies in. */
    List<Signer> of(Agency agency, LocalDate day) {
        List<Post> standing = posts.of(agency.id(), day);
        Map<PostId, String> holders = signers.holders(agency.id(), day);
        Set<PostId> authorised = signers.authorised(agency.id(), day);
        UnaryOperator<Case> placed = placed(agency, head(standing), day);
        return standing.stream()
                .map(post -> new Case(
                        agency.kind(),
                        null,
                        null,
                        post,
                        authorised.contains(post.id()),
                        holders.getOrDefault(post.id(), "")))
                .map(one -> new Signer(one.signer(), one.name(), lines(placed.apply(one))))
                .toList();
    }

    /** Puts a signer in the issuer: the agency itself, or the body that a section lies in. */
    private UnaryOperator<Case> placed(Agency agency, @Nullable String own, LocalDate day) {
        Agency body = agency.kind() == AgencyKind.UNIT && agency.parent() != null
                ? agencies.find(agency.parent()).orElse(null)
                : null;
        if (body == null) {
            return one -> one.in(agency.kind(), own, null);
        }
        String head = head(body.id(), day);
        return one -> one.in(
                body.kind(), head, Objects.requireNonNullElse(own, one.signer().title()));
    }

    private static List<String> lines(Case signer) {
        return SigningRules.of(signer) instanceof Signing.By by ? by.signature().lines() : List.of();
    }

    private Signing signature(Agency issuer, Post post, LocalDate day) {
        boolean own = post.agency().equals(issuer.id());
        if (!own && !isSection(post.agency(), issuer)) {
            return CannotSign.OTHER_AGENCY;
        }
        return SigningRules.of(new Case(
                issuer.kind(),
                head(issuer.id(), day),
                own ? null : headOr(post, day),
                post,
                signers.isAuthorised(post.id(), day),
                signers.holder(post.id(), day).orElse("")));
    }

    private boolean isSection(AgencyId agency, Agency issuer) {
        return agencies.find(agency)
                .filter(found -> issuer.id().equals(found.parent()))
                .isPresent();
    }

    private String headOr(Post post, LocalDate day) {
        String head = head(post.agency(), day);
        return head == null ? post.title() : head;
    }

    private @Nullable String head(AgencyId agency, LocalDate day) {
        return head(posts.of(agency, day));
    }

    private static @Nullable String head(List<Post> standing) {
        return standing.stream()
                .filter(post -> post.rank() == PostRank.HEAD)
                .map(Post::title)
                .findFirst()
                .orElse(null);
    }
}
