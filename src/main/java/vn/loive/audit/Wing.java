package vn.loive.audit;

import java.util.Locale;

/** In which part of the house an act was done. */
enum Wing {
    /** The programme; seen by the auditors of the province on every page of the record. */
    OPEN,
    /** Files of persons; seen on the guarded pages of the record only. */
    GUARDED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Wing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
