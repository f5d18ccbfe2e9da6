package vn.loive.consents;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.provisions.Provision;
import vn.loive.provisions.ProvisionCode;
import vn.loive.provisions.Provisions;
import vn.loive.provisions.SpokenWording;
import vn.loive.provisions.SpokenWordings;
import vn.loive.shared.LegalDay;
import vn.loive.shared.LegalTerm;
import vn.loive.sharing.ReleaseGround;

/** What whoever asks a person must read aloud and know today. */
@Component
@LegalTerm(vi = "chỉ dẫn hỏi ý kiến", means = "What whoever asks a person must read aloud and know.")
public class ConsentGuidance {

    /** The words that are read before somebody answers. */
    static final ProvisionCode WORDING = new ProvisionCode("guarded.consent");

    /** From which age a child is asked. */
    static final ProvisionCode HEARD = new ProvisionCode("guarded.child-consent-age");

    /** From which age a person answers alone. */
    static final ProvisionCode ADULT = new ProvisionCode("guarded.adult-age");

    private final Provisions provisions;
    private final SpokenWordings wordings;
    private final Clock clock;

    ConsentGuidance(Provisions provisions, SpokenWordings wordings, Clock clock) {
        this.provisions = provisions;
        this.wordings = wordings;
        this.clock = clock;
    }

    /** The words in force. */
    public SpokenWording wording() {
        return wordings.of(WORDING, LegalDay.today(clock));
    }

    /** The rules on ages, with their sources and whether anybody compared them. */
    public List<Provision> ages() {
        return Stream.of(HEARD, ADULT).map(this::rule).toList();
    }

    /** The rules on legal grounds, with their sources and whether anybody compared them. */
    public List<Provision> grounds() {
        return Stream.of(ReleaseGround.values())
                .map(ReleaseGround::rule)
                .map(this::rule)
                .toList();
    }

    private Provision rule(ProvisionCode code) {
        return provisions.of(code, LegalDay.today(clock));
    }
}
