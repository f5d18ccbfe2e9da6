package vn.loive.emergencies;

import vn.loive.shared.Refusal;

/** Why an emergency cannot be reviewed now. */
public enum CannotReview implements Refusal {
    /** Whoever broke the glass never reviews it. */
    OWN_ACT("emergencies.cannot-review.own-act"),
    /** Somebody was faster. */
    REVIEWED_ALREADY("emergencies.cannot-review.reviewed-already");

    private final String key;

    CannotReview(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
