package vn.loive.typesetting;

import java.util.stream.Stream;

/**
 * What Nghị định 30/2020/NĐ-CP, Phụ lục I, asks of a component, written down apart from the program.
 *
 * @param sample words by which the component is found in the sample report
 * @param smallest the smallest size allowed, in points
 * @param largest the largest size allowed, in points
 * @param align left, center or both (justified)
 */
record ComponentRule(
        PaperStyle style, String sample, int smallest, int largest, boolean bold, boolean italic, String align) {

    static Stream<ComponentRule> all() {
        return Stream.of(
                new ComponentRule(
                        PaperStyle.NATION, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 13, true, false, "center"),
                new ComponentRule(PaperStyle.MOTTO, "Độc lập - Tự do - Hạnh phúc", 13, 14, true, false, "center"),
                new ComponentRule(PaperStyle.PARENT_AGENCY, "UBND TỈNH ĐỒNG THÁP", 12, 13, false, false, "center"),
                new ComponentRule(
                        PaperStyle.ISSUING_AGENCY, "SỞ LAO ĐỘNG – THƯƠNG BINH", 12, 13, true, false, "center"),
                new ComponentRule(PaperStyle.NUMBER, "Số:        /BC-SLĐTBXH", 13, 13, false, false, "center"),
                new ComponentRule(
                        PaperStyle.PLACE_AND_DATE,
                        "Đồng Tháp, ngày      tháng 8 năm 2021",
                        13,
                        14,
                        false,
                        true,
                        "center"),
                new ComponentRule(PaperStyle.TYPE_WORD, "BÁO CÁO", 13, 14, true, false, "center"),
                new ComponentRule(PaperStyle.TITLE, "Kết quả đợt truyền thông", 13, 14, true, false, "center"),
                new ComponentRule(PaperStyle.ADDRESSEE, "Kính gửi:", 13, 14, false, false, "left"),
                new ComponentRule(PaperStyle.PART, "I. CÔNG TÁC CHỈ ĐẠO", 13, 14, true, false, "both"),
                new ComponentRule(PaperStyle.SECTION, "2. Cơ sở tiếp nhận", 13, 14, true, false, "both"),
                new ComponentRule(PaperStyle.BODY, "Theo kế hoạch truyền thông", 13, 14, false, false, "both"),
                new ComponentRule(PaperStyle.RECIPIENTS_HEADING, "Nơi nhận:", 12, 12, true, true, "left"),
                new ComponentRule(PaperStyle.RECIPIENT, "- Như trên;", 11, 11, false, false, "left"),
                new ComponentRule(PaperStyle.AUTHORITY, "KT. GIÁM ĐỐC", 13, 14, true, false, "center"),
                new ComponentRule(PaperStyle.SIGNER, "Nguyễn Văn Giả Định", 13, 14, true, false, "center"));
    }
}
