package vn.loive.contributions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestDesk;
import vn.loive.shared.Actor;

/** Tells a page whose answer it is: that of the reader's own agency, or of one whose duties have come to it. */
@Component
public class AnsweredFor {

    private final RequestDesk desk;
    private final Agencies agencies;
    private final WrittenPart words;

    AnsweredFor(RequestDesk desk, Agencies agencies, WrittenPart words) {
        this.desk = desk;
        this.agencies = agencies;
        this.words = words;
    }

    /**
     * The addressee of the page, which shows its name when it is not the reader's own agency, and leads to the others.
     *
     * @param named the addressee in the address; nothing for the first that was asked
     */
    public AgencyId shown(Actor actor, ReportRequest request, @Nullable UUID named, Model model) {
        AgencyId own = new AgencyId(actor.agency());
        List<AgencyId> addressees = desk.answering(actor, request, named);
        AgencyId shown = addressees.isEmpty() ? own : addressees.getFirst();
        Map<AgencyId, Agency> known = addressees.equals(List.of(own)) ? Map.of() : agencies.byId(addressees);
        model.addAttribute("addressee", shown.equals(own) ? null : known.get(shown));
        model.addAttribute("others", addressees.stream().skip(1).map(known::get).toList());
        model.addAttribute("words", words.progress(request, shown));
        model.addAttribute("address", address(request, named));
        return shown;
    }

    /** Where the page of that addressee stands. */
    static String address(ReportRequest request, @Nullable UUID named) {
        String page = "/requests/" + request.id().value() + "/contribution";
        return named == null ? page : page + "?agency=" + named;
    }
}
