package vn.loive.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loive.manuscript.SentenceHistory.Sentence;

class SentenceHistoryTests {

    @Test
    void aSentenceKeepsTheVersionWithWhichItCame() {
        assertThat(history("Một. Hai; hai nữa.\n\nBa.", "Một. Hai; hai nữa. Chen.\n\nBa sửa.", "Chen. Một.\n\nBa sửa."))
                .extracting(Sentence::words, Sentence::version)
                .containsExactly(tuple("Chen.", 2), tuple("Một.", 0), tuple("Ba sửa.", 1));
    }

    @Test
    void theSentencesOfAPassageAreThePassage() {
        Passage passage =
                Manuscript.typed("- Đến {n} buổi: xong? Chưa; {m}.").passages().getFirst();

        assertThat(String.join(" ", SentenceHistory.sentences(passage))).isEqualTo(passage.typed());
        assertThat(SentenceHistory.sentences(passage)).containsExactly("- Đến {n} buổi: xong?", "Chưa; {m}.");
    }

    @Test
    void anEmptyDraftHasNoSentences() {
        assertThat(history("")).isEmpty();
    }

    private static List<Sentence> history(String... versions) {
        return SentenceHistory.of(
                List.of(versions).stream().map(Manuscript::typed).toList());
    }
}
