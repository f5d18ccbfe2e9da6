package vn.loive.manuscript;

import vn.loive.shared.LegalTerm;
import vn.loive.typesetting.RunStyle;
import vn.loive.typesetting.TokenId;

/** A piece of a passage: words that somebody typed, or a place that the house fills. */
@LegalTerm(vi = "thành phần câu", means = "Typed words, or a place of a draft that the program fills.")
public sealed interface Span {

    /** How it differs from its passage. */
    RunStyle style();

    /**
     * Words as typed.
     *
     * @param text the words, without line feeds
     * @param style how they differ from their passage
     */
    @LegalTerm(vi = "lời văn gõ tay", means = "Words of a draft as somebody typed them.")
    record Words(String text, RunStyle style) implements Span {}

    /**
     * A place that the house fills and keeps up to date.
     *
     * @param token what fills it
     * @param style how its words differ from their passage; a token may have a style of its own besides
     */
    @LegalTerm(vi = "trường dữ liệu", means = "A place of a draft that the program fills.")
    record Live(TokenId token, RunStyle style) implements Span {}
}
