package vn.loive.signers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyKind;
import vn.loive.posts.Post;
import vn.loive.posts.Posts;
import vn.loive.posts.Signers;
import vn.loive.posts.Signing;
import vn.loive.typesetting.Signature;
import vn.loive.ui.Choice;

/** Who may sign a report or a letter, out of the posts of whoever issues it. */
@Component
public class IssuerSigners {

    private final Agencies agencies;
    private final Posts posts;
    private final Signers signers;

    IssuerSigners(Agencies agencies, Posts posts, Signers signers) {
        this.agencies = agencies;
        this.posts = posts;
        this.signers = signers;
    }

    /**
     * The block over the signature, and the others that could stand there.
     *
     * @param signature what is printed
     * @param chosen the post that signs; empty when the agency has entered none
     * @param choices every post that may sign that day
     */
    public record Signed(Signature signature, String chosen, List<Choice> choices) {

        /** The same, signed as it once was. */
        public Signed by(Signature once) {
            return new Signed(once, chosen, choices);
        }

        /** Whether nobody is known to hold the post that signs. */
        public boolean nameless() {
            return signature.name().isEmpty();
        }
    }

    /**
     * Who signs for an agency on a day.
     *
     * @param wanted the post that was chosen; any other text lets the head sign
     * @param usual the title of a head, where the agency has entered no post
     */
    public Signed of(Agency issuer, LocalDate day, String wanted, String usual) {
        Signed signed = new Signed(Signature.head(usual, ""), "", new ArrayList<>());
        for (Post post : standing(issuer, day)) {
            if (signers.signature(issuer.id(), post.id(), day) instanceof Signing.By(Signature signature)) {
                String id = post.id().value().toString();
                signed.choices.add(Choice.ofText(id, words(signature)));
                if (signed.chosen.isEmpty() || id.equals(wanted)) {
                    signed = new Signed(signature, id, signed.choices);
                }
            }
        }
        return signed;
    }

    /** Those of the agency itself first, the head before all; then those of its sections, not of bodies below it. */
    private List<Post> standing(Agency issuer, LocalDate day) {
        return Stream.concat(
                        Stream.of(issuer),
                        agencies.within(issuer.id(), day).stream().filter(body -> body.kind() == AgencyKind.UNIT))
                .flatMap(agency -> posts.of(agency.id(), day).stream())
                .toList();
    }

    private static String words(Signature signature) {
        return signature.name().isEmpty() ? signature.title() : signature.title() + ", " + signature.name();
    }
}
