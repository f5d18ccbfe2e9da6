package vn.loive.hotlines;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyNotes;
import vn.loive.shared.Actor;
import vn.loive.shared.VietnameseDate;

/** The hotlines of an agency on a day, told on its page. */
@Component
class HotlineNotes implements AgencyNotes {

    private final Hotlines hotlines;

    HotlineNotes(Hotlines hotlines) {
        this.hotlines = hotlines;
    }

    @Override
    public List<AgencyNote> of(Actor reader, Agency agency, LocalDate day) {
        return hotlines.of(agency.id()).stream()
                .filter(hotline -> hotline.answersOn(day))
                .map(hotline -> new AgencyNote(
                        "hotlines.note", hotline.number(), "/agencies/hotlines?day=" + VietnameseDate.write(day)))
                .toList();
    }
}
