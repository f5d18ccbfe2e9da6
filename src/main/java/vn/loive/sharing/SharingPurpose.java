package vn.loive.sharing;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.access.MatterStep;
import vn.loive.shared.LegalTerm;

/** What somebody is told for; a person agrees to each on its own. */
@LegalTerm(
        vi = "mục đích chia sẻ thông tin",
        means = "What somebody is told something of a protected person for.",
        source = "Luật Phòng, chống mua bán người 2024, Điều 37 (các chế độ hỗ trợ)")
public enum SharingPurpose {
    /** To receive and first help the person. */
    RECEPTION(MatterStep.RECEPTION),
    /** To find out what happened and whether the person is a victim. */
    VERIFICATION(MatterStep.VERIFICATION),
    /** To keep the person safe. */
    PROTECTION(MatterStep.PROTECTION),
    /** To give a place to stay. */
    SHELTER(MatterStep.STAY),
    /** Essential needs, allowances, loans. */
    LIVING(MatterStep.ASSISTANCE),
    /** Medical care. */
    MEDICAL(MatterStep.ASSISTANCE),
    /** Psychological support. */
    PSYCHOLOGICAL(MatterStep.ASSISTANCE),
    /** School, vocational training, work. */
    SCHOOLING(MatterStep.ASSISTANCE),
    /** Legal aid and legal support. */
    LEGAL_AID(MatterStep.LEGAL_AID),
    /** To find and reach the family. */
    FAMILY_TRACING(MatterStep.RETURN_HOME),
    /** To return home within the country and live there again. */
    RETURN_HOME(MatterStep.RETURN_HOME),
    /** To return to or from another country, and the hand-over at the border. */
    RETURN_ABROAD(null),
    /** To deal with a report of a crime or a criminal case. */
    PROSECUTION(null),
    /** Statistics and research that name nobody. */
    RESEARCH(null);

    private final @Nullable MatterStep step;

    SharingPurpose(@Nullable MatterStep step) {
        this.step = step;
    }

    /** Its name in tables and in the record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The purpose of that name. */
    public static SharingPurpose of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** What an agency with that part in the matter is told for. */
    public static Set<SharingPurpose> of(MatterStep step) {
        return Stream.of(values()).filter(purpose -> purpose.step == step).collect(Collectors.toUnmodifiableSet());
    }
}
