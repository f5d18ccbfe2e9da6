package vn.loive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.loive.server.EmbeddedServer;

/**
 * The data folder of a demonstration.
 * A mark in it says that it is one, so that no folder with real data is ever taken for it, and whether its first start
 * came to an end; one that was cut off is made anew.
 */
final class DemoFolder {

    private static final int NOT_OURS = 5;
    private static final String BEGUN = "begun";
    private static final String COMPLETE = "complete";
    private static final String LOCK = "lock";

    private final Path folder;
    private final Path mark;

    DemoFolder(Path folder) {
        this.folder = folder;
        this.mark = folder.resolve("demonstration");
    }

    /** Readies the folder for a start, making it anew when that is asked for or needed; answers whether it is new. */
    boolean open(boolean fresh) throws IOException {
        boolean there = Files.isDirectory(folder) && !empty();
        if (there) {
            refuseForeign();
        }
        boolean kept = there && !fresh && Files.readString(mark).equals(COMPLETE);
        if (!kept) {
            EmbeddedServer.whileStopped(folder, Terminal::say, this::begin);
        }
        return !kept;
    }

    private void refuseForeign() {
        if (!Files.exists(mark)) {
            throw new CannotStart(
                    NOT_OURS,
                    "Thư mục %s có dữ liệu không phải của bản trình diễn, nên không dùng đến. Chọn thư mục khác: --data THƯ_MỤC"
                            .formatted(folder));
        }
    }

    /** To be called once the demonstration stands whole. */
    void complete() throws IOException {
        Files.writeString(mark, COMPLETE);
    }

    private void begin() {
        try {
            forget();
            Files.writeString(mark, BEGUN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean empty() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private void forget() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder) && !path.equals(folder.resolve(LOCK))) {
                    Files.delete(path);
                }
            }
        }
    }
}
