package vn.loive.wordfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.loive.drafting.DraftVersion;
import vn.loive.drafting.OpenDraft;
import vn.loive.drafting.Wording;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Manuscript;
import vn.loive.manuscript.Passage;
import vn.loive.manuscript.SentenceHistory;
import vn.loive.proofs.Frame;
import vn.loive.proofs.NotTaken;
import vn.loive.proofs.ReturnedDocument.Returned;
import vn.loive.typesetting.TokenId;

/**
 * What a returned file would make of a draft, said before anybody accepts it.
 *
 * @param takenFrom the number of the version it was taken from; 0 when the file does not say
 * @param title the title as it is typed
 * @param body the wording as it is typed
 * @param added sentences that are new or changed, as they read
 * @param removed sentences that are gone or changed, as they read
 * @param lost what the live places said that are gone
 * @param altered live places whose words somebody changed; they keep saying what the house knows
 * @param frame the parts of head and foot that differ and are not taken
 * @param notTaken what else is not taken
 */
record WordReturn(
        int takenFrom,
        String title,
        String body,
        List<String> added,
        List<String> removed,
        List<String> lost,
        List<Altered> altered,
        Set<Frame.Part> frame,
        List<NotTaken> notTaken) {

    /** A live place whose words were changed. */
    record Altered(String says, String typed) {}

    /** What a file bears that was taken from a draft: its id and the number of the version. */
    static String origin(OpenDraft draft) {
        return draft.draft().id().value() + "/" + draft.newest().number();
    }

    /** Whether a file was taken from another draft. */
    static boolean foreign(String origin, OpenDraft draft) {
        return !origin.isEmpty() && !origin.startsWith(draft.draft().id().value() + "/");
    }

    /**
     * What a file would make of a draft.
     *
     * @param before head and foot as the house prints them
     */
    static WordReturn of(OpenDraft draft, Returned file, Frame before) {
        int from = version(file.origin());
        LiveTokens tokens = draft.tokens();
        Wording newest = draft.newest().wording();
        Returned back = file.beside(
                taken(draft, from), token -> tokens.find(token.value()).isPresent());
        String title =
                back.title().isEmpty() ? newest.title() : new Passage(Passage.Form.PARAGRAPH, back.title()).typed();
        return new WordReturn(
                from,
                title,
                back.body().typed(),
                only(newest.body(), back.body(), tokens),
                only(back.body(), newest.body(), tokens),
                lost(newest, title, back, tokens),
                altered(back, tokens),
                back.frame().changedFrom(before),
                back.notTaken());
    }

    private static int version(String origin) {
        String number = origin.substring(origin.indexOf('/') + 1);
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    /** The wording that went out; the newest where the file does not say which. */
    private static Manuscript taken(OpenDraft draft, int number) {
        return draft.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(DraftVersion::wording)
                .orElse(draft.newest().wording())
                .body();
    }

    /** The sentences of the second wording that the first has not. */
    private static List<String> only(Manuscript first, Manuscript second, LiveTokens tokens) {
        return SentenceHistory.of(List.of(first, second)).stream()
                .filter(sentence -> sentence.version() == 1)
                .map(sentence -> tokens.line(sentence.words().replaceFirst("^(#{1,3}|-) ", ""))
                        .words())
                .toList();
    }

    private static List<String> lost(Wording newest, String title, Returned back, LiveTokens tokens) {
        List<TokenId> left = new ArrayList<>(
                Stream.concat(LiveTokens.tokens(newest.title()).stream(), newest.body().tokens().stream())
                        .toList());
        LiveTokens.tokens(title).forEach(left::remove);
        back.body().tokens().forEach(left::remove);
        return left.stream()
                .map(token ->
                        tokens.find(token.value()).map(found -> found.said()).orElse(token.value()))
                .toList();
    }

    private static List<Altered> altered(Returned back, LiveTokens tokens) {
        return back.places().stream()
                .flatMap(place -> tokens.find(place.token().value()).stream()
                        .filter(token -> !token.said().equalsIgnoreCase(place.words()))
                        .map(token -> new Altered(token.said(), place.words())))
                .distinct()
                .toList();
    }
}
