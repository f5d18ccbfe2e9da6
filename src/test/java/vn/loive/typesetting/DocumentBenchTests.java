package vn.loive.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.loive.typesetting.Block.Heading;
import vn.loive.typesetting.Block.Paragraph;

/**
 * How fast a report of twelve pages is set, beside its bare words put on pages by the same library in the same run.
 * Run by {@code bin/bench document} only, since a measured time proves nothing in an ordinary run.
 */
@EnabledIfSystemProperty(named = "loive.bench", matches = "document", disabledReason = "run by bin/bench document")
class DocumentBenchTests {

    private static final boolean QUICK = Boolean.getBoolean("loive.bench.quick");
    private static final int TURNS = QUICK ? 3 : 15;
    private static final int WARM_UPS = QUICK ? 3 : 10;

    @Test
    void aReportIsSetFromItsData() throws IOException {
        for (int turn = 0; turn < WARM_UPS; turn++) {
            Typesetter.docx(report());
            Typesetter.pdf(report());
            plainly(report());
        }
        List<Double> all = new ArrayList<>();
        List<Double> docx = new ArrayList<>();
        List<Double> pdf = new ArrayList<>();
        List<Double> reference = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            docx.add(took(() -> Typesetter.docx(report())));
            pdf.add(took(() -> Typesetter.pdf(report())));
            reference.add(took(() -> plainly(report())));
            all.add(docx.getLast() + pdf.getLast());
        }
        print(median(all), median(docx), median(pdf), median(reference));
    }

    private static void print(double all, double docx, double pdf, double reference) throws IOException {
        int pages;
        try (PDDocument read = Loader.loadPDF(Typesetter.pdf(report()))) {
            pages = read.getNumberOfPages();
        }
        int places = report().body().stream()
                .mapToInt(block -> block instanceof Paragraph(Text text)
                        ? (int) text.runs().stream()
                                .filter(run -> run.token() != null)
                                .count()
                        : 0)
                .sum();
        assertThat(pages).isBetween(11, 13);
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d live places: %.0f ms through the typesetter, %.0f ms in bare words by the same PDF library; median of %d turns%n",
                pages,
                places,
                all * 1000,
                reference * 1000,
                TURNS);
        System.out.printf(
                Locale.ROOT,
                "BENCH document seconds=%.3f docx_s=%.3f pdf_s=%.3f reference_s=%.3f ratio=%.2f%n",
                all,
                docx,
                pdf,
                reference,
                pdf / reference);
    }

    /** Three parts of four sections, each with paragraphs of many live places, and a table of forty rows. */
    private static OfficialDocument report() {
        List<Block> body = new ArrayList<>();
        for (int part = 1; part <= 3; part++) {
            body.add(Heading.part(part, "Kết quả thực hiện phần thứ " + part));
            for (int section = 1; section <= 4; section++) {
                body.add(Heading.section(section, "Công tác truyền thông và phối hợp thứ " + section));
                int first = part * 100 + section * 10;
                IntStream.range(first, first + 4).forEach(number -> body.add(paragraph(number)));
            }
        }
        body.add(new Block.Table(Text.plain("Kết quả theo địa bàn"), "lượt", TableSamples.upright(40)));
        body.add(Paragraph.plain("Sở Lao động – Thương binh và Xã hội kính báo."));
        return SampleDocuments.with(body);
    }

    private static Paragraph paragraph(int number) {
        List<Run> runs = new ArrayList<>();
        for (int sentence = 0; sentence < 4; sentence++) {
            TokenId token = new TokenId("figure." + number + "-" + sentence);
            runs.add(Run.plain(
                    "Các đơn vị, địa phương tiếp tục lồng ghép nội dung phòng, chống mua bán người vào sinh hoạt "));
            runs.add(Run.plain("cộng đồng với "));
            runs.add(Run.live(token, number + " lượt"));
            runs.add(Run.plain(" nghe. "));
        }
        return new Paragraph(new Text(runs));
    }

    /** The same words, line by line as they come, with the same font within and nothing else. */
    private static byte[] plainly(OfficialDocument report) {
        try (PDDocument pdf = new PDDocument();
                var file = DocumentBenchTests.class.getResourceAsStream("/press/fonts/tinos-plain.ttf")) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
            letters.setEnableGsub(false);
            PDFont font = PDType0Font.load(pdf, letters, true);
            List<String> lines = lines(report);
            for (int line = 0; line < lines.size(); line += 38) {
                page(pdf, font, lines.subList(line, Math.min(lines.size(), line + 38)));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void page(PDDocument pdf, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(font, 14);
            content.setLeading(18);
            content.newLineAtOffset(85, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static List<String> lines(OfficialDocument report) {
        List<String> lines = new ArrayList<>();
        for (Block block : report.body()) {
            switch (block) {
                case Heading heading -> lines.add(heading.line().words());
                case Paragraph paragraph ->
                    lines.addAll(List.of(paragraph.text().words().split("(?<=\\G.{75})", -1)));
                case Block.Table table -> table.table().rows().forEach(row -> lines.add(String.join(" ", row.cells())));
            }
        }
        return lines;
    }

    private static double took(Supplier<byte[]> work) {
        long begun = System.nanoTime();
        assertThat(work.get()).isNotEmpty();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
