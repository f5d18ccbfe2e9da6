package vn.loive.issuing;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.posts.Post;
import vn.loive.posts.Posts;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.typesetting.DocumentType;
import vn.loive.ui.Choice;

/** What the pages that give numbers offer to choose from. */
@Component
class IssueChoices {

    private final IssuedDocuments register;
    private final CounterRepository counters;
    private final Agencies agencies;
    private final Posts posts;
    private final MessageSource messages;
    private final Clock clock;

    IssueChoices(
            IssuedDocuments register,
            CounterRepository counters,
            Agencies agencies,
            Posts posts,
            MessageSource messages,
            Clock clock) {
        this.register = register;
        this.counters = counters;
        this.agencies = agencies;
        this.posts = posts;
        this.messages = messages;
        this.clock = clock;
    }

    /** The number that a register gives next, unless somebody is quicker. */
    record Next(DocumentType type, int number) {}

    /** What each register of this year gives next. */
    List<Next> next(Actor actor) {
        Map<DocumentType, Integer> last =
                register
                        .states(
                                new AgencyId(actor.agency()),
                                LegalDay.today(clock).getYear())
                        .stream()
                        .collect(Collectors.toMap(RegisterState::type, RegisterState::last));
        return Arrays.stream(DocumentType.values())
                .map(type -> new Next(type, last.getOrDefault(type, 0) + 1))
                .toList();
    }

    /** The types with the numbers that come next. */
    List<Choice> types(List<Next> next) {
        Locale locale = LocaleContextHolder.getLocale();
        return next.stream()
                .map(one -> Choice.ofText(
                        one.type().name(),
                        messages.getMessage(
                                "issuing.form.type.next",
                                new Object[] {one.type().word(), written(one.number())},
                                locale)))
                .toList();
    }

    private static String written(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The posts of the actor's agency that stand today; none when they are not entered. */
    List<Choice> signers(Actor actor) {
        return posts.of(new AgencyId(actor.agency()), LegalDay.today(clock)).stream()
                .map(Post::title)
                .distinct()
                .map(title -> Choice.ofText(title, title))
                .toList();
    }

    /** The years for which an agency has registers, and some others, the latest first. */
    List<Integer> years(AgencyId agency, List<Integer> others) {
        return Stream.concat(others.stream(), counters.years(agency).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The own agency and those before it whose registers it reads. */
    List<Agency> agencies(Actor actor) {
        return Stream.concat(Stream.of(new AgencyId(actor.agency())), counters.agencies().stream())
                .distinct()
                .flatMap(id -> agencies.find(id).stream())
                .toList();
    }
}
