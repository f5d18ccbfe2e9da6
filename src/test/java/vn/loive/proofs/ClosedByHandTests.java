package vn.loive.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.manuscript.Manuscript;

/** The sign "./." belongs to the last words of a document; somebody may have typed it elsewhere. */
class ClosedByHandTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "Số 07/",
                "a/.",
                "x./",
                "x./.\n\n/.",
                "# ./.\n\n# {slogans}",
                "Xong./.\n\nCòn nữa.",
                "- Một./.\n\n- Hai./.",
                "Hết./.",
                "*a*./.\n\nb"
            })
    void whatWasTypedStays(String typed) {
        Manuscript manuscript = Manuscript.typed(typed);

        assertThat(back(manuscript, manuscript)).isEqualTo(manuscript);
    }

    @Test
    void theSignThatTheHouseSetIsNoChange() {
        Manuscript manuscript = Manuscript.typed("Một.\n\nHết.");

        assertThat(back(manuscript, manuscript)).isEqualTo(manuscript);
    }

    private static Manuscript back(Manuscript printed, Manuscript draft) {
        ReturnedDocument.Returned returned =
                EditedDocx.of(TakenOut.docx(printed)).returned();
        return returned.beside(draft, _ -> true).body();
    }
}
