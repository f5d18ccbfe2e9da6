package vn.loive.instructions;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a letter cannot be sent, beyond what keeps its request from being opened. */
enum CannotSend implements Refusal {
    /** It is addressed to agencies of a kind that it asks for nothing. */
    NOTHING_ASKED,
    /** It is addressed to nobody but the agency that sends it. */
    NOBODY_ADDRESSED;

    @Override
    public String key() {
        return "instructions.cannot-send." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
