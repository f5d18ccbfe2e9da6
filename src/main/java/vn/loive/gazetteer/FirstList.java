package vn.loive.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.loive.database.StartProgress;
import vn.loive.database.Transactions;

/**
 * Loads the list that comes with the program at the first start, before anything else is told.
 * Later starts only compare its checksum.
 * The setting {@code loive.places.list=none} leaves the tables as they are.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstList implements ApplicationRunner {

    private final Gazetteer gazetteer;
    private final Transactions transactions;
    private final String which;
    private final StartProgress progress;

    FirstList(
            Gazetteer gazetteer,
            Transactions transactions,
            @Value("${loive.places.list:own}") String which,
            ObjectProvider<StartProgress> progress) {
        this.gazetteer = gazetteer;
        this.transactions = transactions;
        this.which = which;
        this.progress = progress.getIfAvailable(() -> step -> {});
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (which.equals("none")) {
            return;
        }
        List<ListFile> files = files();
        if (!transactions.forNobody(() -> gazetteer.hasLoaded(files))) {
            progress.say("Nạp danh mục đơn vị hành chính cả nước");
            load(files);
        }
    }

    private void load(List<ListFile> files) {
        switch (transactions.forImport(() -> gazetteer.load(files, null))) {
            case ListOutcome.Loaded _, ListOutcome.Ready _ -> {}
            case ListOutcome.Refused(List<ListProblem> problems) ->
                progress.say(
                        "Chưa nạp: danh mục kèm theo chương trình khác với danh mục đã nạp ở %d chỗ. Danh mục đã nạp được giữ nguyên."
                                .formatted(problems.size()));
        }
    }

    /** The files that come with the program. */
    static List<ListFile> files() {
        return Stream.of("units.csv", "bases.csv", "gates.csv")
                .map(FirstList::file)
                .toList();
    }

    private static ListFile file(String name) {
        try {
            return new ListFile(name, new ClassPathResource("places/" + name).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
