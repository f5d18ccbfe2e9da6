package vn.loive.instructions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.campaigns.CampaignDesk;
import vn.loive.drafting.DraftSource;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Template;
import vn.loive.requests.RequestDesk;
import vn.loive.shared.Actor;
import vn.loive.shared.VietnameseDate;
import vn.loive.typesetting.DocumentType;

/** The letter that told agencies what to do in a campaign, on its way to signature and number with the words in which it was sent. */
@Component
class SentLetterSource implements DraftSource {

    private static final int MOST_OFFERED = 30;

    private final LetterRepository letters;
    private final RequestDesk desk;
    private final CampaignDesk campaigns;

    SentLetterSource(LetterRepository letters, RequestDesk desk, CampaignDesk campaigns) {
        this.letters = letters;
        this.desk = desk;
        this.campaigns = campaigns;
    }

    @Override
    public String key() {
        return "instruction-letter";
    }

    @Override
    public String nameKey() {
        return "instructions.draft.instruction-letter";
    }

    @Override
    public DocumentType type() {
        return DocumentType.OFFICIAL_LETTER;
    }

    @Override
    public List<Offer> offers(Actor actor) {
        return letters.newest(actor.agency(), MOST_OFFERED).stream()
                .map(letter -> new Offer(letter.id(), letter.text().subject()))
                .toList();
    }

    /** The letter as it was sent; what the house knows of its words becomes a live place. */
    @Override
    public Template template(UUID subject) {
        InstructionLetter letter = letter(subject);
        LetterText text = letter.text();
        Map<String, String> known = new LinkedHashMap<>();
        named(letter).forEach(token -> known.put(token.said(), "{" + token.name() + "}"));
        known.put(text.issuer(), "{issuer}");
        return Template.parse(Stream.of(
                        Stream.of("title: " + live(text.subject(), known)),
                        text.addressees().stream().map(line -> "to: " + line),
                        text.copies().stream().map(line -> "copy: " + line),
                        Stream.of(
                                "filed: " + text.filed(),
                                "signed: " + text.signature().title()),
                        text.paragraphs().stream().flatMap(words -> Stream.of("", live(words, known))))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n")));
    }

    @Override
    public LiveTokens tokens(Actor actor, UUID subject) {
        InstructionLetter letter = letter(subject);
        if (!letter.agency().value().equals(actor.agency())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return LiveTokens.of(named(letter));
    }

    private List<LiveToken> named(InstructionLetter letter) {
        var request = desk.request(letter.request().value());
        return new ArrayList<>(List.of(
                LiveToken.name(
                        "campaign",
                        LetterTemplate.inSentence(
                                campaigns.campaign(letter.campaign().value()).name())),
                LiveToken.period("from", VietnameseDate.write(request.period().from())),
                LiveToken.period("to", VietnameseDate.write(request.period().to())),
                LiveToken.period("due", VietnameseDate.write(request.due()))));
    }

    private static String live(String words, Map<String, String> known) {
        String live = words;
        for (Map.Entry<String, String> name : known.entrySet()) {
            live = live.replace(name.getKey(), name.getValue());
        }
        return live;
    }

    private InstructionLetter letter(UUID id) {
        return letters.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
