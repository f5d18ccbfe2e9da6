package vn.loive.consents;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loive.particulars.Birth;
import vn.loive.provisions.Provisions;
import vn.loive.sharing.AgeStated;
import vn.loive.sharing.ConsentVoice;

/** Holds what is said of a person's age to the birth that is kept, and asks whom the law wants to be heard. */
@Component
class ConsentAges {

    private final Provisions provisions;

    ConsentAges(Provisions provisions) {
        this.provisions = provisions;
    }

    /** Between which ages somebody was, in whole years; estimated where nobody wrote the birth down. */
    private record Years(int least, int most, boolean estimated) {

        static Optional<Years> of(Birth birth, LocalDate day) {
            LocalDate born = birth.day();
            Integer year = birth.year();
            if (born != null) {
                int years = Period.between(born, day).getYears();
                return Optional.of(new Years(years, years, birth.estimated()));
            }
            return Optional.ofNullable(year)
                    .map(one -> new Years(day.getYear() - one - 1, day.getYear() - one, birth.estimated()));
        }

        boolean sure() {
            return !estimated;
        }
    }

    /** What the birth that is kept has against what is said of the age; nothing when it agrees or tells nothing. */
    Optional<CannotRecordConsent> against(AgeStated age, Birth birth, LocalDate day) {
        return Years.of(birth, day).flatMap(years -> against(age, years, day));
    }

    private Optional<CannotRecordConsent> against(AgeStated age, Years years, LocalDate day) {
        int adult = provisions.number(ConsentGuidance.ADULT, day);
        int heard = provisions.number(ConsentGuidance.HEARD, day);
        boolean surelyAdult = years.least() >= adult && years.sure();
        return Optional.ofNullable(
                switch (age) {
                    case ADULT ->
                        years.most() < adult
                                ? CannotRecordConsent.BORN_LATER
                                : years.least() < adult ? CannotRecordConsent.PERHAPS_A_CHILD : null;
                    case CHILD ->
                        surelyAdult
                                ? CannotRecordConsent.BORN_EARLIER
                                : years.most() < heard ? CannotRecordConsent.TOO_YOUNG : null;
                    case YOUNG_CHILD -> years.least() >= heard ? CannotRecordConsent.BORN_EARLIER : null;
                    case UNSURE -> surelyAdult ? CannotRecordConsent.BORN_EARLIER : null;
                });
    }

    /** Who is not heard but has to be, before something may be told. */
    static Optional<CannotRecordConsent> unheard(AgeStated age, ConsentVoice voice) {
        boolean asked = age == AgeStated.CHILD || age == AgeStated.UNSURE;
        if (age != AgeStated.ADULT && !voice.hasSomebodyForThem()) {
            return Optional.of(CannotRecordConsent.NOBODY_FOR_THE_CHILD);
        }
        return asked && !voice.hearsThePerson() ? Optional.of(CannotRecordConsent.CHILD_NOT_HEARD) : Optional.empty();
    }
}
