package vn.loive.instruments;

import vn.loive.shared.LegalTerm;

/** What an instrument calls itself. */
@LegalTerm(
        vi = "tên gọi của điều ước, thỏa thuận quốc tế",
        means = "What an instrument calls itself; its binding force does not follow from it.",
        source = "Luật 108/2016/QH13, Điều 2")
public enum InstrumentKind {
    /** A convention. */
    @LegalTerm(vi = "công ước", means = "A convention, such as the one of ASEAN against trafficking in persons.")
    CONVENTION,
    /** A protocol; it mostly belongs to a convention. */
    @LegalTerm(vi = "nghị định thư", means = "A protocol, which mostly belongs to a convention.")
    PROTOCOL,
    /** An agreement between states or governments. */
    @LegalTerm(vi = "hiệp định", means = "An agreement between states or governments.")
    AGREEMENT,
    /** A compact, such as the one for migration. */
    @LegalTerm(vi = "thỏa thuận", means = "A compact, such as the global one for migration.")
    COMPACT
}
