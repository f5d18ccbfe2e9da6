package vn.loive.sharing;

import java.util.Locale;
import vn.loive.provisions.ProvisionCode;
import vn.loive.shared.LegalTerm;

/** Why somebody is told without consent; the law and how long one release may last stand in dated rules. */
@LegalTerm(
        vi = "căn cứ chia sẻ không cần đồng ý",
        means = "Why somebody is told something of a person who did not agree.",
        source = "Luật Bảo vệ dữ liệu cá nhân 2025 (điều khoản chưa đối chiếu)")
public enum ReleaseGround {
    /** A life or health is in danger and it cannot wait. */
    LIFE_IN_DANGER("guarded.ground-life-days"),
    /** A state agency does what a law tells it to do. */
    STATE_FUNCTION("guarded.ground-state-days");

    private final String rule;

    ReleaseGround(String rule) {
        this.rule = rule;
    }

    /** The rule that names the law and the most days of one release. */
    public ProvisionCode rule() {
        return new ProvisionCode(rule);
    }

    /** Its name in tables and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ground of that name. */
    public static ReleaseGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
