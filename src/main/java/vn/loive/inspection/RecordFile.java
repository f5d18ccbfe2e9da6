package vn.loive.inspection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.loive.inspection.RecordLines.Line;

/** Rows of the record as a table for a spreadsheet. */
@Component
class RecordFile {

    /** Rows a file holds at most; who needs more takes a shorter stretch of days. */
    static final int MOST = 10_000;

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final List<String> COLUMNS = List.of(
            "inspection.entries.at",
            "inspection.entries.who",
            "inspection.entries.agency",
            "inspection.entries.act",
            "inspection.entries.subject",
            "inspection.entries.id",
            "inspection.entries.purpose",
            "inspection.entries.detail");

    private final MessageSource messages;

    RecordFile(MessageSource messages) {
        this.messages = messages;
    }

    ResponseEntity<byte[]> of(List<Line> lines, Locale language) {
        String heading = row(COLUMNS.stream().map(key -> said(key, language)));
        String rows = lines.stream().map(line -> row(cells(line, language))).collect(Collectors.joining());
        String attached =
                ContentDisposition.attachment().filename("nhat-ky.csv").build().toString();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // The mark by which spreadsheets know UTF-8.
                .body(("\uFEFF" + heading + rows).getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> cells(Line line, Locale language) {
        List<String> detail = line.detail();
        return Stream.of(
                line.at(),
                orNobody(line.who(), language),
                line.agency() == null ? "" : line.agency(),
                said(line.act(), language),
                said(line.subject(), language),
                line.thing(),
                line.purpose() == null ? "" : said(line.purpose(), language),
                detail.isEmpty() ? "" : said("audit.detail." + detail.getFirst(), language, detail.getLast()));
    }

    private String orNobody(@Nullable String who, Locale language) {
        return who == null ? said("inspection.entries.nobody", language) : who;
    }

    private String said(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    private static String row(Stream<String> cells) {
        return cells.map(RecordFile::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Quoted, and never the beginning of a formula: names are typed by people. */
    private static String quoted(String cell) {
        String harmless = cell.matches("[=+\\-@\\t\\r].*") ? "'" + cell : cell;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
