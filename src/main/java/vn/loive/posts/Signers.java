package vn.loive.posts;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.posts.Signing.CannotSign;
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

    private Signing signature(Agency issuer, Post post, LocalDate day) {
        boolean own = post.agency().equals(issuer.id());
        if (!own && !isSection(post.agency(), issuer)) {
            return CannotSign.OTHER_AGENCY;
        }
        return SigningRules.of(new SigningRules.Case(
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
        return posts.of(agency, day).stream()
                .filter(post -> post.rank() == PostRank.HEAD)
                .map(Post::title)
                .findFirst()
                .orElse(null);
    }
}
