package vn.loive.instructions;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.CampaignId;
import vn.loive.requests.RequestId;
import vn.loive.shared.LegalDay;
import vn.loive.typesetting.Addressees;
import vn.loive.typesetting.Block;
import vn.loive.typesetting.DocumentType;
import vn.loive.typesetting.Letterhead;
import vn.loive.typesetting.NumberLine;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.PlaceAndDate;
import vn.loive.typesetting.Recipients;
import vn.loive.typesetting.Text;

/**
 * The letter by which the lead department told agencies what to do in a campaign and asked them for figures.
 * It is never changed; number and day are given by the records office, so they are left open.
 *
 * @param id the letter
 * @param campaign the campaign
 * @param request the request that it opened
 * @param agency who issued it
 * @param at when
 * @param text its words
 */
record InstructionLetter(
        UUID id, CampaignId campaign, RequestId request, AgencyId agency, Instant at, LetterText text) {

    /** The letter on paper. */
    OfficialDocument document() {
        return new OfficialDocument(
                DocumentType.OFFICIAL_LETTER,
                new Letterhead(text.parent(), text.issuer()),
                NumberLine.draft(DocumentType.OFFICIAL_LETTER.symbol(text.symbol())),
                PlaceAndDate.draft(text.place(), YearMonth.from(LegalDay.of(at))),
                Text.plain(text.subject()),
                new Addressees(lines(text.addressees())),
                text.paragraphs().stream().<Block>map(Block.Paragraph::plain).toList(),
                new Recipients(lines(text.copies()), text.filed()),
                text.signature());
    }

    private static List<Text> lines(List<String> words) {
        return words.stream().map(Text::plain).toList();
    }
}
