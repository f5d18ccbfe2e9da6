package vn.loive.proofs;

import vn.loive.shared.LegalTerm;
import vn.loive.typesetting.TokenId;

/**
 * A live place of a returned file with the words it held, which somebody may have changed.
 *
 * @param token what fills it
 * @param words what stood in it
 */
@LegalTerm(vi = "trường dữ liệu trả về", means = "A live place of a returned file with the words it held.")
public record HeldPlace(TokenId token, String words) {}
