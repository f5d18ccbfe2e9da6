package vn.loive.consents;

import vn.loive.shared.LegalTerm;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ReceiverId;

/**
 * What of an entry could name somebody, opened.
 *
 * @param receiver who is told by the entry
 * @param details the words
 */
@LegalTerm(vi = "phần kín đã mở của dòng sổ đồng ý", means = "What of an entry could name somebody, opened.")
public record OpenedDetails(ReceiverId receiver, ConsentDetails details) {}
