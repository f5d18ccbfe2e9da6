package vn.loive.consents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;
import vn.loive.sharing.AgeStated;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ConsentVoice;
import vn.loive.sharing.ConsentWay;
import vn.loive.sharing.Sharing;

/**
 * An answer as it was given, before it stands in the ledger.
 *
 * @param id made by whoever shows the form; the same id again changes nothing
 * @param sharing what was asked
 * @param agreed whether the answer was yes
 * @param day the legal day of the answer
 * @param until the last legal day; null when none was named
 * @param age how old the person was
 * @param voice who answered
 * @param way how
 * @param details what could name somebody
 */
@LegalTerm(
        vi = "câu trả lời về chia sẻ thông tin",
        means = "Whether a person agreed to be told of.",
        source = "Luật Phòng, chống mua bán người 2024, Điều 3 khoản 10")
public record ConsentAnswer(
        ConsentId id,
        Sharing sharing,
        boolean agreed,
        LocalDate day,
        @Nullable LocalDate until,
        AgeStated age,
        ConsentVoice voice,
        ConsentWay way,
        ConsentDetails details) {}
