package vn.loive.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Audience;
import vn.loive.audiences.FigureField;
import vn.loive.campaigns.CampaignId;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.places.PlaceId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * What an agency states about an activity.
 *
 * @param kind what sort of activity
 * @param campaign the campaign it belongs to, or nothing
 * @param place the district it was held in; nothing for the whole province
 * @param days the days it was held on
 * @param figureKind how the number was given
 * @param quantity the number, in the unit of the kind; present just when the figure kind has one
 * @param partners the agencies that held it with the one that leads
 * @param slogans what stood on it, each once, in the order given
 * @param note what else is to be known; never about a person
 * @param audience whom it was meant for and how many it reached
 */
@LegalTerm(vi = "nội dung hoạt động", means = "What an agency states about a communication activity.")
public record ActivityFacts(
        ActivityKind kind,
        @Nullable CampaignId campaign,
        @Nullable PlaceId place,
        Period days,
        FigureKind figureKind,
        @Nullable Long quantity,
        Set<AgencyId> partners,
        List<String> slogans,
        String note,
        Audience audience) {

    static final int MOST_SLOGANS = 20;
    static final int LONGEST_SLOGAN = 300;
    static final int LONGEST_NOTE = 1000;

    public ActivityFacts {
        partners = Set.copyOf(partners);
        slogans = slogans.stream()
                .map(String::strip)
                .filter(slogan -> !slogan.isEmpty())
                .distinct()
                .toList();
        note = note.strip();
        // Refuses a number that its kind cannot have.
        figureKind.figure(quantity, kind.unit(), days);
    }

    /** How many there were, in the unit of the kind. */
    public Figure figure() {
        return figureKind.figure(quantity, kind.unit(), days);
    }

    /** Why an agency may not state this on that day; empty when it may. */
    List<CannotRegister> refusals(AgencyId lead, LocalDate today) {
        List<CannotRegister> refusals = new ArrayList<>();
        if (days.to().isAfter(today)) {
            refusals.add(CannotRegister.FUTURE_DAY);
        }
        if (!FigureField.KINDS.contains(figureKind)) {
            refusals.add(CannotRegister.NOTHING_DONE);
        }
        if (partners.contains(lead)) {
            refusals.add(CannotRegister.PARTNER_IS_LEAD);
        }
        if (note.length() > LONGEST_NOTE) {
            refusals.add(CannotRegister.NOTE_TOO_LONG);
        }
        refusals.addAll(sloganRefusals());
        return refusals;
    }

    private List<CannotRegister> sloganRefusals() {
        if (!slogans.isEmpty() && !kind.carriesSlogans()) {
            return List.of(CannotRegister.CARRIES_NO_SLOGANS);
        }
        if (slogans.size() > MOST_SLOGANS) {
            return List.of(CannotRegister.TOO_MANY_SLOGANS);
        }
        return slogans.stream().anyMatch(slogan -> slogan.length() > LONGEST_SLOGAN)
                ? List.of(CannotRegister.SLOGAN_TOO_LONG)
                : List.of();
    }
}
