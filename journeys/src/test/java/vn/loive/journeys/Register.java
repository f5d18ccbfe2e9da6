package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** The register of activities, as the office of huyện Tháp Mười uses it for the campaign of 30/7. */
final class Register {

    private static final String CAMPAIGN = "Ngày toàn dân phòng, chống mua bán người 30/7 năm 2021";
    private static final String DISTRICT = "Huyện Tháp Mười";

    private final Visitor officer;

    Register(Visitor officer) {
        this.officer = officer;
    }

    /** Enters an activity of July as it would be typed, and sees it in the register. */
    void enters(String kind, String number, String slogans) {
        officer.follows("Hoạt động").follows("Ghi hoạt động");
        officer.answers("Hình thức", kind)
                .fills("Số lượng", number)
                .answers("Con số này là", "Đúng số")
                .fills("Từ ngày", "01/7/2021")
                .fills("Đến ngày", "31/7/2021")
                .chooses("Nơi thực hiện", DISTRICT)
                .chooses("Chiến dịch", CAMPAIGN)
                .fills("Khẩu hiệu, thông điệp", slogans)
                .presses("Ghi hoạt động");
        assertThat(officer.reads()).contains("Nội dung", kind, number, DISTRICT, "Các lần ghi, sửa");
    }

    /** Corrects the number of the only activity of a kind that the office has. */
    void corrects(String kind, String number, String reason) {
        officer.follows("Hoạt động")
                .chooses("Cơ quan", "Phòng LĐ-TBXH huyện Tháp Mười")
                .presses("Lọc")
                .follows(kind)
                .follows("Sửa hoạt động");
        officer.fills("Số lượng", number).fills("Lý do", reason).presses("Lưu bản sửa");
        assertThat(officer.reads()).contains(reason, number);
    }
}
