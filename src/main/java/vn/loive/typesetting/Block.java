package vn.loive.typesetting;

import vn.loive.press.RuledTable;
import vn.loive.shared.LegalTerm;

/** A piece of the body of a document. */
@LegalTerm(
        vi = "nội dung văn bản",
        means = "A heading, paragraph or table.",
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6")
public sealed interface Block {

    /**
     * A numbered heading, kept on one page with what follows it.
     *
     * @param level its depth
     * @param number its place among its siblings, from 1 to 23
     * @param title its words without the number
     */
    @LegalTerm(vi = "đề mục", means = "A numbered heading in the body of a document.")
    record Heading(HeadingLevel level, int number, Text title) implements Block {

        public Heading {
            if (number < 1 || number > HeadingLevel.LAST) {
                throw new IllegalArgumentException(
                        "A heading must be numbered 1 to %d, is %d".formatted(HeadingLevel.LAST, number));
            }
        }

        /** A part: "I. KẾT QUẢ THỰC HIỆN". */
        public static Heading part(int number, String title) {
            return new Heading(HeadingLevel.PART, number, Text.plain(title));
        }

        /** A section: "1. Công tác tuyên truyền". */
        public static Heading section(int number, String title) {
            return new Heading(HeadingLevel.SECTION, number, Text.plain(title));
        }

        /** The number as printed: "I.", "1." or "a)". */
        public String mark() {
            return level.mark(number);
        }

        /** The whole line as printed, the title of a part in capitals. */
        public Text line() {
            return (level == HeadingLevel.PART ? title.inCapitals() : title).after(mark() + " ");
        }
    }

    /**
     * A paragraph, justified, its first line indented.
     *
     * @param text its wording
     */
    @LegalTerm(vi = "đoạn văn", means = "A paragraph in the body of a document.")
    record Paragraph(Text text) implements Block {

        /** A paragraph without emphasis or live places. */
        public static Paragraph plain(String words) {
            return new Paragraph(Text.plain(words));
        }

        /** A paragraph made of these runs. */
        public static Paragraph of(Run... runs) {
            return new Paragraph(Text.of(runs));
        }
    }

    /**
     * A table under its caption; one that is too wide for an upright page gets pages of its own, set sideways.
     *
     * @param caption what it shows
     * @param unit the unit of its figures, "lượt"; empty when its columns say it
     * @param table its cells
     */
    @LegalTerm(vi = "bảng biểu", means = "A table in the body of a document.")
    record Table(Text caption, String unit, RuledTable table) implements Block {

        public Table {
            if (caption.words().isBlank()) {
                throw new IllegalArgumentException("A table must have a caption, has none");
            }
        }
    }
}
