package vn.loive.consents;

import java.time.LocalDate;
import vn.loive.shared.LegalTerm;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ReleaseGround;
import vn.loive.sharing.Sharing;

/**
 * What is told without consent on a legal ground, before it stands in the ledger.
 *
 * @param id made by whoever shows the form; the same id again changes nothing
 * @param sharing what is told to whom and for what
 * @param ground why the law lets it
 * @param day the legal day from which it is told
 * @param until the last legal day
 * @param details the reason, and the name of a receiver outside the register
 */
@LegalTerm(
        vi = "chia sẻ theo căn cứ pháp luật",
        means = "What is told of a person without their consent.",
        source = "Luật Phòng, chống mua bán người 2024, Điều 3 khoản 10")
public record GroundedRelease(
        ConsentId id, Sharing sharing, ReleaseGround ground, LocalDate day, LocalDate until, ConsentDetails details) {}
