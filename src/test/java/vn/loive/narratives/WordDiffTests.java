package vn.loive.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loive.narratives.WordDiff.Piece;
import vn.loive.narratives.WordDiff.Piece.Kind;

/** Two texts are compared word by word. */
class WordDiffTests {

    @Test
    void aWordThatTookAnothersPlaceStandsAfterIt() {
        assertThat(WordDiff.of("Đã họp 02 lần trong quý.", "Đã họp 03 lần trong quý."))
                .containsExactly(
                        new Piece(Kind.KEPT, "Đã họp"),
                        new Piece(Kind.REMOVED, "02"),
                        new Piece(Kind.ADDED, "03"),
                        new Piece(Kind.KEPT, "lần trong quý."));
    }

    @Test
    void whatIsNewAtTheEndLeavesTheRestAlone() {
        assertThat(WordDiff.of("Đã họp", "Đã họp 02 lần"))
                .containsExactly(new Piece(Kind.KEPT, "Đã họp"), new Piece(Kind.ADDED, "02 lần"));
    }

    @Test
    void blanksBetweenWordsDoNotCount() {
        assertThat(WordDiff.of("Đã  họp ", "Đã họp")).containsExactly(new Piece(Kind.KEPT, "Đã họp"));
    }

    @Test
    void aNewParagraphDoes() {
        assertThat(WordDiff.of("Một. Hai.", "Một.\nHai."))
                .extracting(Piece::code)
                .containsExactly("kept", "added", "kept");
    }

    @Test
    void textsWithoutACommonWordAreToldWhole() {
        assertThat(WordDiff.of("Thiếu kinh phí.", "Không có."))
                .containsExactly(new Piece(Kind.REMOVED, "Thiếu kinh phí."), new Piece(Kind.ADDED, "Không có."));
    }

    @Test
    void singleLettersWithoutEndAreNotComparedOneByOne() {
        String letters = "a ".repeat(4_000);

        assertThat(WordDiff.of(letters, letters + "b")).hasSize(2);
    }

    @Test
    void whatIsKeptAndAddedIsTheTextThatCameAfter() {
        String after = "Đề nghị Sở hỗ trợ tài liệu và kinh phí cho 03 xã biên giới.";

        List<Piece> pieces = WordDiff.of("Đề nghị Sở cấp tài liệu cho xã biên giới sớm.", after);

        assertThat(pieces.stream()
                        .filter(piece -> piece.kind() != Kind.REMOVED)
                        .map(Piece::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(after);
    }
}
