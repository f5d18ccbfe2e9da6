package vn.loive.drafting;

import java.time.Instant;
import java.util.UUID;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;

/**
 * A document that an agency is writing.
 *
 * @param id the draft
 * @param agency in whose name it is written
 * @param source which template began it
 * @param subject the request, programme or agency it is about
 * @param state how far it has come
 * @param title what its newest version is about, as it was saved
 * @param version the number of its newest version
 * @param at when that version was saved
 */
@LegalTerm(
        vi = "dự thảo văn bản",
        means = "A document that an agency is writing.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 10")
public record Draft(
        DraftId id,
        AgencyId agency,
        String source,
        UUID subject,
        DraftState state,
        String title,
        int version,
        Instant at) {}
