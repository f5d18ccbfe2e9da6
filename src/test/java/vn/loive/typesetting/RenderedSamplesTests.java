package vn.loive.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes the samples into a folder, so that {@code bin/check} can make pictures of them and somebody look. */
@EnabledIfSystemProperty(named = "loive.paper", matches = ".+", disabledReason = "bin/check names the folder")
class RenderedSamplesTests {

    @Test
    void theSamplesAreWritten() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("loive.paper")));
        Map<String, OfficialDocument> samples = Map.of(
                "draft", SampleDocuments.draftReport(),
                "long", SampleDocuments.longReport(),
                "letter", SampleDocuments.letter(),
                "tables", TableSamples.report());
        for (Map.Entry<String, OfficialDocument> sample : samples.entrySet()) {
            Files.write(folder.resolve(sample.getKey() + ".docx"), Typesetter.docx(sample.getValue()));
            Files.write(folder.resolve(sample.getKey() + ".pdf"), Typesetter.pdf(sample.getValue()));
        }
        assertThat(folder).isDirectoryContaining("glob:**.docx");
    }
}
