package vn.loive.likeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Names of nobody, as common and as rare as names are in the country; the shares are rounded from public statistics. */
public final class SyntheticNames {

    /** Surnames with their share in 10,000; what is missing to 10,000 is spread over made-up rare ones. */
    private static final String SURNAMES = """
            Nguyễn 3150 Trần 1090 Lê 890 Phạm 590 Hoàng 340 Huỳnh 270 Vũ 260 Võ 260 Phan 280 Trương 220 Bùi 210
            Đặng 190 Đỗ 190 Ngô 170 Hồ 150 Dương 140 Đinh 100 Đoàn 90 Lâm 80 Mai 70 Trịnh 70 Lý 70 Đào 60 Lương 60
            Hà 60 Cao 50 Châu 40 Tạ 40 Phùng 40 Tô 35 Vương 35 Thái 30 Hứa 30 Tăng 30 Quách 25 La 25 Thạch 25 Kim 25
            Lưu 40 Triệu 30 Chu 30 Nông 25 Vi 20 Lò 40 Quàng 15 Cà 10 Lường 20 Hoa 5 Giàng 25 Vàng 25 Sùng 20 Thào 15
            Mã 15 Ma 15 Bế 8 Đàm 20 Tống 20 Nghiêm 10 Khuất 8 Khổng 8 Kiều 15 Doãn 8 Hồng 10 Văn 15 Tôn 12 Từ 15
            Lục 8 Lại 15 Lã 10 Cù 8 Cung 5 Diệp 10 Danh 15 Sơn 10 Đồng 12 Giang 8 Viên 5 Trang 5 Tiêu 5 Ông 5 Âu 5
            Thân 8 Ninh 8 Phí 6 Quan 5 Hán 4 Đan 3 Mạc 6 Nhan 3 Đậu 6 Thiều 3 Ngọ 2 Ung 2 Uông 2 Yên 2 Xa 2""";

    private static final String WOMEN = """
            Hương 240 Hoa 200 Lan 220 Linh 210 Trang 200 Thảo 190 Hà 180 Hằng 180 Nga 170 Anh 260 Mai 170 Thu 160
            Thủy 190 Phương 220 Hiền 190 Yến 150 Oanh 110 Nhung 120 Ngọc 190 Huyền 170 Dung 150 Loan 130 Hạnh 150
            Tuyết 120 Bích 80 Vân 140 Xuân 90 Hồng 150 Liên 110 Quyên 90 Trinh 90 My 110 Vy 130 Nhi 140 Như 90 Quỳnh 120
            Ngân 120 Thư 100 Uyên 70 Trâm 80 Diễm 50 Kiều 60 Đào 50 Cúc 50 Sen 30 Nguyệt 70 Lý 40 Thơm 40 Thoa 40 Duyên 70
            Giang 60 Hậu 60 Chi 60 Châu 60 Diệp 40 Hòa 60 Hường 60 Lệ 50 Luyến 30 Lụa 20 Mơ 20 Na 20 Nhàn 40 Phượng 90
            Sương 40 Tâm 80 Thắm 40 Thanh 110 Tiên 60 Tú 40 Út 30 Xinh 10 Ý 20 Mận 15 Nụ 10 Gấm 15 Chung 15 Bé 20 Ba 10""";

    private static final String MEN = """
            Hùng 230 Dũng 220 Minh 220 Tuấn 230 Nam 180 Long 170 Anh 160 Hải 180 Sơn 170 Thành 180 Đức 180 Hoàng 130
            Cường 170 Quang 130 Thắng 150 Trung 140 Tùng 130 Việt 90 Khánh 80 Huy 150 Phúc 110 Bình 130 Hiếu 130 Đạt 110
            Tài 90 Tâm 80 Thanh 110 Thịnh 70 Toàn 80 Trường 90 Vinh 90 Khoa 70 Kiên 90 Lâm 70 Linh 60 Lộc 60 Mạnh 90
            Nghĩa 70 Nhân 60 Phong 80 Phương 70 Quân 90 Quý 50 Tân 60 Tiến 100 Tín 30 Trọng 50 Tú 70 Vũ 80 Hòa 60 Hưng 80
            An 60 Bảo 80 Chiến 50 Chính 40 Công 50 Danh 30 Đông 40 Giang 50 Hậu 40 Hiệp 50 Khang 40 Luân 30 Nguyên 50
            Nhật 40 Phát 50 Sang 40 Tấn 40 Thái 60 Thiện 40 Thuận 50 Trí 40 Văn 20 Viễn 10 Vương 20 Xuân 20 Ý 5 Y 5 A 5""";

    private static final String MIDDLES = """
            Thanh 90 Minh 90 Ngọc 100 Thu 60 Hồng 60 Kim 60 Quốc 50 Đức 60 Xuân 50 Hoàng 60 Anh 50 Bảo 40 Gia 40 Hữu 50
            Công 40 Đình 60 Quang 60 Tuấn 40 Mỹ 40 Phương 60 Thùy 50 Bích 40 Diệu 30 Như 40 Tường 20 Khánh 40 Hải 30 Nhật 30""";

    private static final int YOUNGEST = 2006;
    private static final int YEARS = 60;

    private final Random random;
    private final Map<String, Integer> surnames = shares(SURNAMES);
    private final Map<String, Integer> women = shares(WOMEN);
    private final Map<String, Integer> men = shares(MEN);
    private final Map<String, Integer> middles = shares(MIDDLES);

    /** Always the same people for the same seed. */
    public SyntheticNames(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A person who does not exist.
     *
     * @param surname the surname
     * @param middle the middle words, sometimes none
     * @param given the given name
     * @param year the year of birth
     */
    public record Person(String surname, List<String> middle, String given, int year) {

        /** The whole name. */
        public String name() {
            List<String> words = new ArrayList<>(List.of(surname));
            words.addAll(middle);
            words.add(given);
            return String.join(" ", words);
        }
    }

    /** The next person. */
    public Person next() {
        boolean woman = random.nextInt(10) < 7;
        return new Person(
                surname(),
                middle(woman),
                pick(woman ? women : men),
                YOUNGEST - (int) (YEARS * Math.pow(random.nextDouble(), 1.5)));
    }

    private String surname() {
        return pick(surnames);
    }

    private List<String> middle(boolean woman) {
        int lot = random.nextInt(100);
        if (lot < (woman ? 55 : 40)) {
            return List.of(woman ? "Thị" : "Văn");
        }
        if (woman && lot < 75) {
            return List.of("Thị", pick(middles));
        }
        return lot < 95 ? List.of(pick(middles)) : lot < 98 ? List.of() : List.of(pick(middles), pick(middles));
    }

    private String pick(Map<String, Integer> shares) {
        int lot = random.nextInt(
                shares.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<String, Integer> share : shares.entrySet()) {
            lot -= share.getValue();
            if (lot < 0) {
                return share.getKey();
            }
        }
        throw new IllegalStateException("The shares were summed wrongly");
    }

    private static Map<String, Integer> shares(String list) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        String[] words = list.strip().split("\\s+", -1);
        for (int at = 0; at < words.length; at += 2) {
            shares.merge(words[at], Integer.parseInt(words[at + 1]), Integer::sum);
        }
        return shares;
    }
}
