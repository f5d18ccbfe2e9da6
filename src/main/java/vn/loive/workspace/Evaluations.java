package vn.loive.workspace;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Reach;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.Campaigns;
import vn.loive.figures.Sum;
import vn.loive.figures.Unit;
import vn.loive.outreach.ActivityKind;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;

/** Puts a campaign beside the one of the year before and beside the months of its year, with a fixed number of queries. */
@Component
class Evaluations {

    private static final int MONTHS = 12;

    private final TallyRepository repository;
    private final Localities localities;
    private final Campaigns campaigns;
    private final Clock clock;

    Evaluations(TallyRepository repository, Localities localities, Campaigns campaigns, Clock clock) {
        this.repository = repository;
        this.localities = localities;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The campaigns of the same province that share a day with the same days one year earlier. */
    List<Campaign> before(Campaign campaign) {
        Period days = new Period(
                campaign.days().from().minusYears(1), campaign.days().to().minusYears(1));
        return campaigns.list().stream()
                .filter(other -> other.province().equals(campaign.province()))
                .filter(other -> other.days().overlaps(days) && !other.id().equals(campaign.id()))
                .sorted(Comparator.comparing(other -> other.kind() != campaign.kind()))
                .toList();
    }

    /** The campaign beside that other one. */
    Evaluation of(Campaign campaign, @Nullable Campaign before) {
        List<Period> asked = new ArrayList<>(List.of(campaign.days()));
        asked.add(before == null ? campaign.days() : before.days());
        List<YearMonth> months = months(campaign);
        months.forEach(month -> asked.add(Period.of(month)));
        List<Tally> tallies = repository.tallies(campaign.province(), asked);
        List<Tally.Reached> reached = repository.reached(campaign.province(), asked.subList(0, 2));
        Function<AgencyId, String> names = localities.names(Stream.concat(
                tallies.stream().map(Tally::given), reached.stream().map(Tally.Reached::given)));
        Sums sums = new Sums(tallies, reached, names);
        return new Evaluation(
                side(campaign, 0, sums),
                before == null ? null : side(before, 1, sums),
                IntStream.range(0, months.size())
                        .mapToObj(index -> month(campaign, months.get(index), index + 2, sums))
                        .toList());
    }

    /** What the database added up, to be asked stretch by stretch. */
    private record Sums(List<Tally> tallies, List<Tally.Reached> reached, Function<AgencyId, String> names) {

        Map<ActivityKind, Sum> kinds(int stretch) {
            return Localities.sums(
                    tallies.stream().filter(tally -> tally.stretch() == stretch).toList(), names);
        }

        Map<Unit, Sum> units(int stretch) {
            return Reach.sums(reached.stream()
                    .filter(tally -> tally.stretch() == stretch)
                    .flatMap(tally -> tally.given().parts(names))
                    .toList());
        }
    }

    private Evaluation.Side side(Campaign campaign, int stretch, Sums sums) {
        Coverage coverage = localities.of(campaign.province(), campaign.days());
        return new Evaluation.Side(campaign, sums.kinds(stretch), sums.units(stretch), coverage);
    }

    private static Evaluation.Month month(Campaign campaign, YearMonth month, int stretch, Sums sums) {
        return new Evaluation.Month(month, campaign.days().overlaps(Period.of(month)), sums.kinds(stretch));
    }

    /** The months of the year in which the campaign began, as far as they have begun. */
    private List<YearMonth> months(Campaign campaign) {
        YearMonth present = YearMonth.from(LegalDay.today(clock));
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> YearMonth.of(campaign.days().from().getYear(), month))
                .filter(month -> !month.isAfter(present))
                .toList();
    }
}
