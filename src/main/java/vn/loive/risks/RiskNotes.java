package vn.loive.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.loive.places.Place;
import vn.loive.places.PlaceLevel;
import vn.loive.places.PlaceNotes;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** Tells on the page of a place what was said of its risk in the year of the day asked. */
@Component
class RiskNotes implements PlaceNotes {

    private final Risks risks;
    private final Places places;
    private final MessageSource messages;
    private final Clock clock;

    RiskNotes(Risks risks, Places places, MessageSource messages, Clock clock) {
        this.risks = risks;
        this.places = places;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Note> of(Actor reader, Place place, LocalDate day) {
        LocalDate today = LegalDay.today(clock);
        if (place.level() == PlaceLevel.PROVINCE
                || !places.heritage(reader.province(), today).contains(place.province())) {
            return List.of();
        }
        int year = day.getYear();
        Locale locale = LocaleContextHolder.getLocale();
        String says = risks.of(place.id()).stream()
                .filter(profile -> profile.year() == year)
                .findFirst()
                .map(profile -> words(profile.flags(), locale))
                .orElseGet(() -> messages.getMessage("risks.note.nothing-said", null, locale));
        return List.of(new Note("risks.note.title", says, "/risks/%s?year=%d".formatted(place.code(), year)));
    }

    private String words(List<RiskFlag> flags, Locale locale) {
        return flags.isEmpty()
                ? messages.getMessage("risks.none", null, locale)
                : flags.stream()
                        .map(flag -> messages.getMessage(flag.key(), null, locale))
                        .collect(Collectors.joining(", "));
    }
}
