package vn.loive.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.loive.manuscript.Manuscript;
import vn.loive.manuscript.Passage;
import vn.loive.manuscript.Passage.Form;
import vn.loive.manuscript.Span;
import vn.loive.typesetting.RunStyle;
import vn.loive.typesetting.TokenId;

class RoundTripProperties {

    @Property(tries = 300)
    void anyManuscriptGoesOutAndComesBackTheSame(@ForAll("manuscripts") Manuscript manuscript) {
        ReturnedDocument.Returned returned =
                EditedDocx.of(TakenOut.docx(manuscript)).returned();

        assertThat(returned.beside(manuscript, _ -> true).body()).isEqualTo(manuscript);
        assertThat(returned.notTaken()).isEmpty();
    }

    @Property
    void anyFileIsReadOrRefused(@ForAll byte[] file) {
        assertThat(ReturnedDocument.read(file)).isNotNull();
    }

    @Provide
    Arbitrary<Manuscript> manuscripts() {
        return passages().list().ofMaxSize(6).map(Manuscript::new);
    }

    private static Arbitrary<Passage> passages() {
        return Arbitraries.of(Form.class)
                .flatMap(form -> spans().list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(RoundTripProperties::apart)
                        .filter(spans -> !spans.isEmpty())
                        .map(spans -> new Passage(form, spans)));
    }

    private static Arbitrary<Span> spans() {
        Arbitrary<Span> typed = Arbitraries.strings()
                .withChars("aĐế7 .,/-)<&I“")
                .ofMaxLength(9)
                .flatMap(text -> Arbitraries.of(RunStyle.class).map(style -> new Span.Words(text, style)));
        Arbitrary<Span> live = Arbitraries.of("agency", "sessions", "slogans", "item.held-abroad")
                .map(name -> new Span.Live(new TokenId(name), RunStyle.PLAIN));
        return Arbitraries.oneOf(List.of(typed, live));
    }

    /** Two places of one token side by side print as one. */
    private static List<Span> apart(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : Spans.tidy(spans)) {
            if (apart.isEmpty() || !apart.getLast().equals(span)) {
                apart.add(span);
            }
        }
        return apart;
    }
}
