package vn.loive.month;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.contributions.ContributionDraft;
import vn.loive.contributions.ContributionState;
import vn.loive.contributions.Contributions;
import vn.loive.contributions.WrittenPart;
import vn.loive.month.MonthLine.Kind;
import vn.loive.requests.ObligationState;
import vn.loive.requests.Obligations;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.ui.Form;

/** Fills the page of a month. */
@Component
class MonthPage {

    private static final long PAST_MONTHS = 3;

    private final Dues dues;
    private final Contributions contributions;
    private final Obligations obligations;
    private final WrittenPart words;

    MonthPage(Dues dues, Contributions contributions, Obligations obligations, WrittenPart words) {
        this.words = words;
        this.dues = dues;
        this.contributions = contributions;
        this.obligations = obligations;
    }

    /** A month gone by, with what was due in it. */
    record Past(YearMonth month, List<Due> dues) {}

    /**
     * What one kind of lines looks like.
     *
     * @param lines all that are asked for
     * @param asked those of which the register says nothing
     */
    record Group(Kind kind, List<MonthLine> lines, List<MonthLine> asked) {

        /** Whether an item has an answer of its own, or lacks it. */
        public boolean answeredSingly(Form form) {
            return asked.stream()
                    .map(line -> line.now().item().code())
                    .anyMatch(field -> !form.value(field).isEmpty() || form.refusal(field) != null);
        }
    }

    /** The lines of the month and of the answer that they rest on. */
    record Content(ContributionDraft draft, List<MonthLine> lines) {}

    /** Fills what does not depend on the answer. */
    void fill(Actor actor, OwnDues mine, YearMonth month, @Nullable Due due, Model model) {
        model.addAttribute("light", true);
        model.addAttribute("month", month);
        model.addAttribute("own", mine.own());
        model.addAttribute("due", due);
        model.addAttribute("others", mine.openBesides(due));
        model.addAttribute("past", past(mine, month));
        model.addAttribute("account", actor.account());
        model.addAttribute("lastMonth", month.equals(dues.thisMonth()) ? null : month.plusMonths(1));
    }

    /** Fills the answer, and hands back what it is made of. */
    Content fill(OwnDues mine, Due due, Locale locale, Model model) {
        Optional<Due> before = mine.before(due);
        ContributionDraft draft =
                contributions.draft(due.request(), due.addressee().id());
        ContributionDraft earlier = before.map(one ->
                        contributions.draft(one.request(), one.addressee().id()))
                .orElse(null);
        Period earlierDays = before.map(one -> one.request().period()).orElse(null);
        List<MonthLine> lines = MonthLine.of(draft, due.request().period(), earlier, earlierDays, locale);
        ContributionState state = due.standing().state();
        model.addAttribute("groups", groups(lines));
        model.addAttribute("compared", before.isPresent());
        model.addAttribute("entered", draft.activities());
        model.addAttribute("state", state);
        model.addAttribute("daysLeft", dues.daysLeft(due));
        model.addAttribute("open", state.mayBeSubmitted());
        model.addAttribute(
                "words", words.progress(due.request(), due.addressee().id()));
        model.addAttribute(
                "owed",
                obligations.of(due.request().id()).getOrDefault(due.addressee().id(), ObligationState.SILENT));
        return new Content(draft, lines);
    }

    private static List<Group> groups(List<MonthLine> lines) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Group(
                        kind,
                        lines.stream()
                                .filter(line -> kind.holds(line.now().item()))
                                .toList(),
                        MonthForm.asked(lines, kind)))
                .toList();
    }

    private static List<Past> past(OwnDues mine, YearMonth month) {
        return LongStream.rangeClosed(1, PAST_MONTHS)
                .mapToObj(month::minusMonths)
                .map(earlier -> new Past(earlier, mine.in(earlier)))
                .toList();
    }
}
