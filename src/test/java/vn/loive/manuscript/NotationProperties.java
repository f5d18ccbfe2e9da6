package vn.loive.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.loive.manuscript.Passage.Form;
import vn.loive.typesetting.RunStyle;
import vn.loive.typesetting.TokenId;

class NotationProperties {

    @Property
    void whatIsTypedIsReadAgain(@ForAll("manuscripts") Manuscript manuscript) {
        assertThat(Manuscript.typed(manuscript.typed())).isEqualTo(manuscript);
    }

    @Property
    void readingNeverFailsAndIsStable(@ForAll String text) {
        Manuscript read = Manuscript.typed(text);

        assertThat(Manuscript.typed(read.typed())).isEqualTo(read);
    }

    @Provide
    Arbitrary<Manuscript> manuscripts() {
        return passages().list().ofMaxSize(6).map(Manuscript::new);
    }

    private static Arbitrary<Passage> passages() {
        return Arbitraries.of(Form.class)
                .flatMap(
                        form -> spans().list().ofMinSize(1).ofMaxSize(6).map(spans -> new Passage(form, apart(spans))));
    }

    private static Arbitrary<Span> spans() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("aĐế7*#-{}:\\\\(_")
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<Span> typed =
                words.flatMap(text -> Arbitraries.of(RunStyle.class).map(style -> new Span.Words(text, style)));
        Arbitrary<Span> live = Arbitraries.of("broadcasts", "doc.1", "a-b")
                .map(name -> new Span.Live(new TokenId(name), RunStyle.ITALIC));
        return Arbitraries.oneOf(typed, live);
    }

    /** Words of one style that follow each other are one span. */
    private static List<Span> apart(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            boolean same = span instanceof Span.Words words
                    && !apart.isEmpty()
                    && apart.getLast() instanceof Span.Words before
                    && before.style() == words.style();
            if (!same) {
                apart.add(span);
            }
        }
        return apart;
    }
}
