package vn.loive.typesetting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.loive.shared.VietnameseDate;
import vn.loive.typesetting.Block.Heading;
import vn.loive.typesetting.Block.Paragraph;

/** Documents in our own words about invented facts. */
final class SampleDocuments {

    private static final String LONG = "Các đơn vị, địa phương tiếp tục lồng ghép nội dung phòng, chống mua bán người "
            + "vào sinh hoạt cộng đồng, giờ ngoại khóa và các buổi họp tổ dân phố; ưu tiên địa bàn giáp biên giới, "
            + "nơi có nhiều người đi làm ăn xa, đồng thời giới thiệu số điện thoại tư vấn để người dân dễ nhớ, dễ gọi.";

    private SampleDocuments() {}

    /** A report on a campaign, as a draft: number and day blank. */
    static OfficialDocument draftReport() {
        return report(1);
    }

    /** The same report with more paragraphs, for several pages. */
    static OfficialDocument longReport() {
        return report(9);
    }

    /** A report of many paragraphs of one line each, so that every page break comes up. */
    static OfficialDocument reportOfLines(int lines) {
        List<Block> body = new ArrayList<>();
        for (int line = 1; line <= lines; line++) {
            body.add(Paragraph.plain("Dòng thứ " + line + "."));
        }
        return with(body);
    }

    /** The report with another body. */
    static OfficialDocument with(List<Block> body) {
        OfficialDocument report = draftReport();
        return new OfficialDocument(
                report.type(),
                report.letterhead(),
                report.number(),
                report.placeAndDate(),
                report.title(),
                report.addressees(),
                body,
                report.recipients(),
                report.signature());
    }

    private static OfficialDocument report(int paragraphsPerSection) {
        return new OfficialDocument(
                DocumentType.REPORT,
                new Letterhead("UBND tỉnh Đồng Tháp", "Sở Lao động – Thương binh và Xã hội"),
                NumberLine.draft(DocumentType.REPORT.symbol("SLĐTBXH")),
                PlaceAndDate.draft("Đồng Tháp", YearMonth.of(2021, 8)),
                Text.plain("Kết quả đợt truyền thông “Bình yên đường về” hưởng ứng ngày 30/7 năm 2021"),
                Addressees.of("Ban Chỉ đạo thí dụ cấp tỉnh", "Cục Thí dụ về phòng, chống tệ nạn xã hội"),
                body(paragraphsPerSection),
                Recipients.of("VT, BTXH", "Như trên", "Công an tỉnh", "Phòng chuyên môn huyện, thành phố"),
                Signature.deputy("Giám đốc", "Phó Giám đốc", "Nguyễn Văn Giả Định"));
    }

    private static List<Block> body(int paragraphsPerSection) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.plain("Theo kế hoạch truyền thông của tỉnh, Sở Lao động – Thương binh và Xã hội tổng hợp "
                + "kết quả của các đơn vị trong tháng 7 năm 2021 như sau:"));
        body.add(Heading.part(1, "Công tác chỉ đạo"));
        repeat(body, paragraphsPerSection);
        body.add(Heading.part(2, "Kết quả thực hiện"));
        body.add(Heading.section(
                1, "Công tác truyền thông, phổ biến pháp luật về phòng, chống mua bán người tại cơ sở"));
        body.add(figures());
        repeat(body, paragraphsPerSection);
        body.add(Heading.section(2, "Cơ sở tiếp nhận"));
        body.add(Paragraph.of(
                Run.live(new TokenId("facilities/ready"), "03 cơ sở"),
                Run.plain(" sẵn sàng tiếp nhận. Trong kỳ "),
                Run.live(new TokenId("receptions/month"), "không tiếp nhận nạn nhân"),
                Run.plain(".")));
        repeat(body, paragraphsPerSection);
        body.add(Heading.part(3, "Nhận xét, đánh giá"));
        repeat(body, paragraphsPerSection);
        body.add(Paragraph.plain("Sở Lao động – Thương binh và Xã hội báo cáo để Ban Chỉ đạo theo dõi, chỉ đạo."));
        return body;
    }

    private static void repeat(List<Block> body, int times) {
        for (int count = 0; count < times; count++) {
            body.add(Paragraph.plain(LONG));
        }
    }

    private static Paragraph figures() {
        return Paragraph.of(
                Run.plain("Đã phát "),
                Run.live(new TokenId("broadcasts/total"), "412 lượt"),
                Run.plain(" trên đài truyền thanh, treo "),
                Run.live(new TokenId("banners/total"), "27 băng rôn"),
                Run.plain(" với khẩu hiệu "),
                Run.italic("“Đi đến nơi, về đến chốn”"),
                Run.plain(" và "),
                Run.italic("“Hỏi kỹ trước khi đi xa”"),
                Run.plain("; trong đó "),
                Run.bold("đã có"),
                Run.plain(" đủ số của 12 huyện, thành phố."));
    }

    /** An issued letter: subject below the number, one addressee, no parent agency. */
    static OfficialDocument letter() {
        return new OfficialDocument(
                DocumentType.OFFICIAL_LETTER,
                new Letterhead(null, "Ủy ban nhân dân\ntỉnh Thí Dụ"),
                new NumberLine(7, DocumentType.OFFICIAL_LETTER.symbol("UBND-NC")),
                PlaceAndDate.issued("Thí Dụ", LocalDate.of(2021, 2, 4)),
                Text.plain("báo cáo kết quả đợt cao điểm phòng, chống mua bán người năm 2021 trên địa bàn tỉnh"),
                Addressees.of("Sở Lao động – Thương binh và Xã hội"),
                List.of(Paragraph.plain("Ủy ban nhân dân tỉnh đề nghị cơ quan gửi báo cáo trước ngày "
                        + VietnameseDate.write(LocalDate.of(2021, 3, 4)) + ".")),
                Recipients.of("VT, NC", "Như trên", "Lãnh đạo Văn phòng"),
                new Signature(List.of("TM. Ủy ban nhân dân", "KT. Chủ tịch"), "Phó Chủ tịch", "Trần Minh Họa"));
    }
}
