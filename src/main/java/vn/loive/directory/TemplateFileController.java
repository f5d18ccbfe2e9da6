package vn.loive.directory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Files with the heading of a table and no rows, to be filled in. */
@Controller
class TemplateFileController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    @GetMapping("/agency-list/templates/{file}")
    ResponseEntity<byte[]> template(@PathVariable String file) {
        DirectoryTable table = Arrays.stream(DirectoryTable.values())
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String attached =
                ContentDisposition.attachment().filename(table.file()).build().toString();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached)
                .body((table.heading() + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
