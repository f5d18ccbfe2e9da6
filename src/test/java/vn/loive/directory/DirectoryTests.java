package vn.loive.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.database.Transactions;
import vn.loive.directory.DirectoryOutcome.Refused;
import vn.loive.directory.DirectoryOutcome.Sound;
import vn.loive.directory.DirectoryProblem.Fault;
import vn.loive.gazetteer.ListFile;

/** What is wrong in a list of agencies is found by line, and then nothing is loaded. */
@WholeProgramTest
class DirectoryTests {

    private static final String AGENCIES =
            "key,province,level,kind,name,short,symbol,parent,place,from,to,basis,verified";
    private static final String SOUND =
            "so,87,PROVINCE,LEAD_DEPARTMENT,Sở Một,Sở 1,SM,,,2016-01-01,2025-02-28,thí dụ,true";
    private static final String HEIR = "moi,87,PROVINCE,LEAD_DEPARTMENT,Sở Hai,Sở 2,SH,,,2025-03-01,,thí dụ,true";

    @Autowired
    Directory directory;

    @Autowired
    Agencies agencies;

    @Autowired
    Transactions transactions;

    @Test
    void aSoundListIsLoadedOnceAndKnownThen() {
        ListFile file = file("a.csv", AGENCIES, SOUND, HEIR);
        ListFile takeovers =
                file("b.csv", "predecessor,successor,from,duty,basis,verified", "so,moi,2025-03-01,ALL,thí dụ,false");

        assertThat(said(directory.preview(List.of(file, takeovers)))).isEqualTo("3 rows, 2 new, 0 changed, 0 closed");
        assertThat(agencies.find(AgencyId.of("so"))).isEmpty();
        assertThat(said(load(file, takeovers))).isEqualTo("3 rows, 2 new, 0 changed, 0 closed");
        assertThat(said(load(file, takeovers))).isEqualTo("3 rows, 0 new, 0 changed, 0 closed");
        assertThat(agencies.find(AgencyId.of("so"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMPTY|x,87,PROVINCE,POLICE,,Tên,S,,,2016-01-01,,,true",
                "EMPTY|x,87,PROVINCE,UNIT,Tên,Tên,S,,,2016-01-01,,,true",
                "BAD_DAY|x,87,PROVINCE,POLICE,Tên,Tên,S,,,2016-02-30,,,true",
                "FROM_AFTER_TO|x,87,PROVINCE,POLICE,Tên,Tên,S,,,2016-01-02,2016-01-01,,true",
                "BAD_WORD|x,87,PROVINCE,ARMY,Tên,Tên,S,,,2016-01-01,,,true",
                "BAD_WORD|x,87,TOWN,POLICE,Tên,Tên,S,,,2016-01-01,,,true",
                "BAD_WORD|x,87,PROVINCE,POLICE,Tên,Tên,S,,,2016-01-01,,,maybe",
                "BAD_PROVINCE|x,,PROVINCE,POLICE,Tên,Tên,S,,,2016-01-01,,,true",
                "BAD_PROVINCE|x,87,CENTRAL,POLICE,Tên,Tên,S,,,2016-01-01,,,true",
                "NO_PLACE|x,87,PROVINCE,POLICE,Tên,Tên,S,,99,2016-01-01,,,true",
                "UNKNOWN_AGENCY|x,87,PROVINCE,POLICE,Tên,Tên,S,nobody,,2016-01-01,,,true",
                "ITSELF|x,87,PROVINCE,POLICE,Tên,Tên,S,x,,2016-01-01,,,true",
                "DUPLICATE|so,87,PROVINCE,POLICE,Tên,Tên,S,,,2016-01-01,,,true",
                "WRONG_CELLS|x,87,PROVINCE"
            })
    void aWrongRowIsNamedByItsLine(Fault fault, String row) {
        assertThat(load(file("a.csv", AGENCIES, SOUND, row))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problems()).extracting(DirectoryProblem::fault).containsExactly(fault);
            assertThat(refused.problems()).extracting(DirectoryProblem::line).containsExactly(3);
        });
        assertThat(agencies.find(AgencyId.of("so"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ITSELF|so,so,2025-03-01,ALL,,true",
                "NOT_STANDING|so,moi,2025-02-28,VICTIM_SUPPORT,,true",
                "NOT_STANDING|moi,so,2025-03-01,VICTIM_SUPPORT,,true",
                "STILL_STANDING|dung,moi,2025-03-01,ALL,,true",
                "UNKNOWN_AGENCY|nobody,moi,2025-03-01,ALL,,true"
            })
    void aWrongTakeoverIsNamedByItsLine(Fault fault, String row) {
        String standing = "dung,87,PROVINCE,POLICE,Đứng,Đứng,D,,,2016-01-01,,,true";
        ListFile file = file("a.csv", AGENCIES, SOUND, HEIR, standing);
        ListFile takeovers = file("b.csv", "predecessor,successor,from,duty,basis,verified", row);

        assertThat(load(file, takeovers))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(DirectoryProblem::fault)
                                .containsExactly(fault));
    }

    @Test
    void bodiesThatLieInEachOtherAreFound() {
        String one = "a,87,PROVINCE,POLICE,Một,Một,S,b,,2016-01-01,,,true";
        String other = "b,87,PROVINCE,POLICE,Hai,Hai,S,a,,2016-01-01,,,true";

        assertThat(kinds(load(file("a.csv", AGENCIES, one, other)))).containsOnly(Fault.CYCLE);
    }

    @Test
    void whatIsKnownWithOtherWordsIsNotOverwritten() {
        load(file("a.csv", AGENCIES, SOUND));

        assertThat(kinds(load(file("a.csv", AGENCIES, SOUND.replace("Sở Một", "Sở Khác"), HEIR))))
                .containsExactly(Fault.DIFFERS);
        assertThat(agencies.find(AgencyId.of("moi"))).isEmpty();
    }

    @Test
    void aLaterListClosesAnAgencyAndPutsItsGroundsRight() {
        load(file("a.csv", AGENCIES, SOUND, HEIR));

        String closed = HEIR.replace("2025-03-01,,thí dụ", "2025-03-01,2026-12-31,thí dụ");
        String better = SOUND.replace("thí dụ", "căn cứ khác");
        assertThat(said(load(file("a.csv", AGENCIES, better, closed)))).isEqualTo("2 rows, 0 new, 1 changed, 1 closed");
        assertThat(agencies.find(AgencyId.of("moi")).orElseThrow().validTo()).isEqualTo("2026-12-31");
        assertThat(agencies.find(AgencyId.of("so")).orElseThrow().grounds().basis())
                .isEqualTo("căn cứ khác");
    }

    @Test
    void whatOthersTookOverWhollyIsNotMadeToStandOn() {
        load(
                file("a.csv", AGENCIES, SOUND, HEIR),
                file("b.csv", "predecessor,successor,from,duty,basis,verified", "so,moi,2025-03-01,ALL,,true"));

        assertThat(kinds(load(file("a.csv", AGENCIES, SOUND.replace("2025-02-28", "")))))
                .containsExactly(Fault.STILL_STANDING);
        assertThat(kinds(load(file("a.csv", AGENCIES, SOUND.replace("2025-02-28", "2025-02-27")))))
                .isEmpty();
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThat(kinds(load(file("a.csv", "something,else", "1,2")))).containsExactly(Fault.UNKNOWN_HEADING);
        assertThat(kinds(load(new ListFile("a.csv", new byte[] {(byte) 0xc3, 0x28}))))
                .containsExactly(Fault.NOT_UTF8);
    }

    private Stream<Fault> kinds(DirectoryOutcome outcome) {
        return outcome instanceof Refused(List<DirectoryProblem> problems)
                ? problems.stream().map(DirectoryProblem::fault)
                : Stream.of();
    }

    private static String said(DirectoryOutcome outcome) {
        return outcome instanceof Sound(int rows, DirectoryChanges changes, boolean _)
                ? "%d rows, %d new, %d changed, %d closed"
                        .formatted(
                                rows,
                                changes.added().size(),
                                changes.changed().size(),
                                changes.closed().size())
                : outcome.toString();
    }

    private DirectoryOutcome load(ListFile... files) {
        return transactions.forImport(() -> directory.load(List.of(files), null));
    }

    private static ListFile file(String name, String... lines) {
        return new ListFile(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
