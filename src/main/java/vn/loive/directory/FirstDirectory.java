package vn.loive.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.database.StartProgress;
import vn.loive.database.Transactions;
import vn.loive.directory.DirectoryOutcome.Refused;
import vn.loive.directory.DirectoryOutcome.Sound;
import vn.loive.gazetteer.ListFile;

/**
 * Loads the agencies that come with the program at the first start, after the places and before anything else is told.
 * The setting {@code loive.agencies.list=none} leaves the tables as they are.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FirstDirectory implements ApplicationRunner {

    /** An agency that every list has; where it is known, a list was loaded. */
    private static final AgencyId PRIME_MINISTER = AgencyId.of("ttg");

    private final Directory directory;
    private final Agencies agencies;
    private final Transactions transactions;
    private final String which;
    private final StartProgress progress;

    FirstDirectory(
            Directory directory,
            Agencies agencies,
            Transactions transactions,
            @Value("${loive.agencies.list:own}") String which,
            ObjectProvider<StartProgress> progress) {
        this.directory = directory;
        this.agencies = agencies;
        this.transactions = transactions;
        this.which = which;
        this.progress = progress.getIfAvailable(() -> step -> {});
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (which.equals("none")
                || transactions.forNobody(() -> agencies.find(PRIME_MINISTER)).isPresent()) {
            return;
        }
        progress.say("Nạp danh mục cơ quan");
        say(transactions.forImport(() -> directory.load(files(), null)));
    }

    private void say(DirectoryOutcome outcome) {
        switch (outcome) {
            case Sound _ -> {}
            case Refused(List<DirectoryProblem> problems) -> {
                DirectoryProblem first = problems.getFirst();
                progress.say("Chưa nạp danh mục cơ quan kèm theo chương trình: %d lỗi, lỗi đầu ở %s dòng %d."
                        .formatted(problems.size(), first.file(), first.line()));
            }
        }
    }

    /** The files that come with the program. */
    static List<ListFile> files() {
        return Arrays.stream(DirectoryTable.values())
                .map(table -> file(table.file()))
                .toList();
    }

    private static ListFile file(String name) {
        try {
            return new ListFile(name, new ClassPathResource("agencies/" + name).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
