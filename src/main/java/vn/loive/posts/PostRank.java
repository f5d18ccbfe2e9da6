package vn.loive.posts;

import vn.loive.shared.LegalTerm;

/** What a post may sign. */
@LegalTerm(
        vi = "thẩm quyền ký của chức vụ",
        means = "What a post may sign: itself, for the head, or only when authorised.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 13")
public enum PostRank {
    /** Người đứng đầu: signs in person; for a collective body, on its behalf. */
    HEAD,
    /** Cấp phó: signs for the head. */
    DEPUTY,
    /** Anybody else: signs only what the head authorised. */
    STAFF
}
