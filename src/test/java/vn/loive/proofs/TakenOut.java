package vn.loive.proofs;

import java.time.YearMonth;
import java.util.List;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Manuscript;
import vn.loive.typesetting.Addressees;
import vn.loive.typesetting.DocumentType;
import vn.loive.typesetting.Letterhead;
import vn.loive.typesetting.NumberLine;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.PlaceAndDate;
import vn.loive.typesetting.Recipients;
import vn.loive.typesetting.Signature;
import vn.loive.typesetting.Typesetter;

/** A draft in our own words, as it is taken out. */
final class TakenOut {

    static final LiveTokens TOKENS = LiveTokens.of(List.of(
            LiveToken.name("agency", "Công an tỉnh"),
            LiveToken.period("period", "tháng 7 năm 2021"),
            LiveToken.name("sessions", "98 buổi"),
            LiveToken.list("slogans", LiveToken.Sort.LIST, List.of("“Đi xa”", "“Về gần”", "“Hỏi kỹ”"), true, List.of()),
            LiveToken.name("item.held-abroad", "03 lượt")));

    static final String TITLE = "Kết quả truyền thông {period} trên địa bàn tỉnh Thí Dụ";

    static final Manuscript DRAFT = Manuscript.typed("""
            Các đơn vị báo cáo như sau:

            # Kết quả thực hiện trong {period}

            ## Công tác truyền thông

            Đã tổ chức {sessions} với *khẩu hiệu* {slogans}; **riêng** {agency} có {item.held-abroad} thí dụ.

            - {agency}: đã nộp.

            ### Tại cơ sở

            - Chưa nêu số.

            # Nhận xét

            Sở Thí dụ kính báo.
            """);

    private TakenOut() {}

    static byte[] docx() {
        return docx(DRAFT);
    }

    static byte[] docx(Manuscript draft) {
        return Typesetter.docx(report(draft), "draft 7, version 2");
    }

    static OfficialDocument report(Manuscript draft) {
        return document(DocumentType.REPORT, draft);
    }

    static OfficialDocument document(DocumentType type, Manuscript draft) {
        return new OfficialDocument(
                type,
                new Letterhead("UBND tỉnh Thí Dụ", "Sở Thí dụ và Truyền thông"),
                NumberLine.draft(type.symbol("STD")),
                PlaceAndDate.draft("Thí Dụ", YearMonth.of(2021, 8)),
                TOKENS.line(TITLE),
                Addressees.of("Ban Chỉ đạo thí dụ", "Cục Thí dụ"),
                TOKENS.body(draft),
                Recipients.of("VT", "Như trên"),
                Signature.deputy("Giám đốc", "Phó Giám đốc", "Nguyễn Văn Giả Định"));
    }

    static EditedDocx edited() {
        return EditedDocx.of(docx());
    }
}
