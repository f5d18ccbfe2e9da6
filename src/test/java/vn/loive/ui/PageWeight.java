package vn.loive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.MockMvc;

/** Weighs a page as a slow line carries it: text compressed, fonts as they are. */
final class PageWeight {

    private static final Pattern FACE = Pattern.compile("@font-face \\{([^}]*)}");
    private static final Pattern FONT = Pattern.compile("url\\(([^)]+\\.woff2)\\)");

    private final MockMvc web;

    PageWeight(MockMvc web) {
        this.web = web;
    }

    /** Bytes of all that the page may load the first time, every font face counted as if it were used. */
    int first(Document page) throws Exception {
        var bytes = again(page);
        for (var file : files(page)) {
            bytes += compressed(body(file));
        }
        for (var font : fonts(page)) {
            bytes += body(font).length;
        }
        return bytes;
    }

    /** Bytes of the page alone, once the rest is kept by the browser. */
    int again(Document page) throws IOException {
        return compressed(page.outerHtml().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Set<String> files(Document page) {
        return page.select("link[href][rel=stylesheet], link[rel=icon], script[src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> fonts(Document page) throws Exception {
        var fonts = new LinkedHashSet<String>();
        FACE.matcher(stylesheet(page))
                .results()
                .flatMap(face -> FONT.matcher(face.group(1)).results())
                .forEach(font -> fonts.add(font.group(1)));
        return fonts;
    }

    String stylesheet(Document page) throws Exception {
        return new String(
                body(page.expectFirst("link[rel=stylesheet]").attr("href")), java.nio.charset.StandardCharsets.UTF_8);
    }

    private byte[] body(String path) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private static int compressed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
