package vn.loive.workspace;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.loive.campaigns.CampaignId;
import vn.loive.figures.FigureWording;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.yearbook.YearTable;
import vn.loive.yearbook.Yearbook;

/** What agencies stated of tips and calls in a campaign; the numbers themselves belong to the guarded wing. */
@Component
class StatedOnly {

    private static final List<ReportItem> ITEMS = List.of(ReportItem.TIPS_RECEIVED, ReportItem.CALLS_RECEIVED);

    private final Answers answers;
    private final Yearbook yearbook;

    StatedOnly(Answers answers, Yearbook yearbook) {
        this.answers = answers;
        this.yearbook = yearbook;
    }

    /** What all addressees of one request stated about one item, together. */
    record Said(ReportRequest request, SumView sum) {}

    /** What was stated to the requests of a campaign that the actor's agency asked; nothing where it did not ask for it. */
    List<Said> of(Actor actor, CampaignId campaign, FigureWording wording) {
        List<Said> said = new ArrayList<>();
        List<ReportRequest> asked = answers.asked(actor, campaign);
        if (asked.isEmpty()) {
            return said;
        }
        YearTable year = yearbook.of(actor, asked.getFirst().period().to().getYear());
        for (ReportRequest request : asked) {
            ITEMS.stream()
                    .filter(item -> request.asked().values().stream().anyMatch(items -> items.contains(item)))
                    .map(item -> new Said(
                            request, SumView.of("requests.item." + item.code(), year.sum(request, item), wording)))
                    .forEach(said::add);
        }
        return said;
    }
}
