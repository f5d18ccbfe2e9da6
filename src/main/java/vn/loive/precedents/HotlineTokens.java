package vn.loive.precedents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.hotlines.Hotline;
import vn.loive.hotlines.HotlineLevel;
import vn.loive.hotlines.Hotlines;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Evidence;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.reporting.ReportTokens;
import vn.loive.shared.ProvinceCode;

/** The numbers that people may call, alone and each by what it is: nobody looks for the police at a counselling line. */
@Component
class HotlineTokens {

    private final Agencies agencies;
    private final Hotlines hotlines;

    HotlineTokens(Agencies agencies, Hotlines hotlines) {
        this.agencies = agencies;
        this.hotlines = hotlines;
    }

    /** Those of the country and of the province that are answered on a day. */
    List<LiveToken> of(ProvinceCode province, LocalDate day) {
        List<Hotline> answered = hotlines.on(day);
        Map<AgencyId, Agency> owners =
                agencies.byId(answered.stream().map(Hotline::owner).toList());
        List<Hotline> national = answered.stream()
                .filter(line -> line.level() == HotlineLevel.CENTRAL)
                .toList();
        List<Hotline> provincial = answered.stream()
                .filter(line -> line.level() == HotlineLevel.PROVINCE)
                .filter(line -> province.equals(
                        Objects.requireNonNull(owners.get(line.owner())).province()))
                .toList();
        return Stream.concat(tokens("hotline-national", national), tokens("hotline-provincial", provincial))
                .toList();
    }

    private static Stream<LiveToken> tokens(String name, List<Hotline> lines) {
        return Stream.of(
                token(name, lines, Hotline::number),
                token(
                        name + ".named",
                        lines,
                        line -> "%s, số %s".formatted(ReportTokens.inSentence(line.name()), line.number())));
    }

    private static LiveToken token(String name, List<Hotline> lines, Function<Hotline, String> said) {
        return LiveToken.list(
                name,
                Sort.NAME,
                List.of(ReportTokens.series(lines.stream().map(said).distinct().toList())),
                false,
                lines.stream()
                        .map(line -> new Evidence(line.name(), null, line.purpose(), "/agencies/hotlines"))
                        .toList());
    }
}
