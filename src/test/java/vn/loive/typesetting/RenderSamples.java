package vn.loive.typesetting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the samples into a folder, so that they can be opened and looked at. */
final class RenderSamples {

    private RenderSamples() {}

    /** Takes the folder as its only argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Map<String, OfficialDocument> samples = Map.of(
                "draft", SampleDocuments.draftReport(),
                "long", SampleDocuments.longReport(),
                "letter", SampleDocuments.letter());
        for (Map.Entry<String, OfficialDocument> sample : samples.entrySet()) {
            Files.write(folder.resolve(sample.getKey() + ".docx"), Typesetter.docx(sample.getValue()));
            Files.write(folder.resolve(sample.getKey() + ".pdf"), Typesetter.pdf(sample.getValue()));
        }
    }
}
