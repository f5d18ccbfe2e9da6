package vn.loive.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loive.press.RuledTable;
import vn.loive.press.RuledTable.Heading;
import vn.loive.press.RuledTable.Row;
import vn.loive.typesetting.Block.Paragraph;

/** Tables in our own words about invented facts. */
final class TableSamples {

    private TableSamples() {}

    /** A report with an upright table of many rows, a wide one, and two annexes; marked as a draft. */
    static OfficialDocument report() {
        return SampleDocuments.with(List.of(
                        Paragraph.plain("Kết quả theo địa bàn như sau; chi tiết tại Công văn số 1001/SLĐTBXH-BTXH."),
                        new Block.Table(Text.plain("Số lượt truyền thông theo địa bàn"), "lượt", upright(45)),
                        Paragraph.plain("Kết quả theo tháng được thống kê ở bảng sau."),
                        new Block.Table(Text.plain("Số lượt truyền thông theo tháng"), "", wide()),
                        Paragraph.plain("Sở Lao động – Thương binh và Xã hội kính báo.")))
                .withAnnexes(List.of(
                        new Annex(
                                Text.plain("Danh sách đơn vị thí dụ đã gửi báo cáo"),
                                IntStream.rangeClosed(1, 40)
                                        .<Block>mapToObj(number -> Paragraph.plain("Đơn vị thí dụ thứ " + number + "."))
                                        .toList()),
                        new Annex(
                                Text.plain("Tổng hợp số liệu"),
                                List.of(new Block.Table(Text.plain("Tổng hợp số liệu"), "lượt", upright(3))))))
                .markedAsDraft();
    }

    /** Two rows of headings, numbered columns, words and figures, a sum. */
    static RuledTable upright(int rows) {
        List<Row> all = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            all.add(Row.of(
                    "" + row,
                    "Huyện Thí Dụ thứ " + row + " ở phía bên kia sông lớn của tỉnh",
                    "1." + (100 + row),
                    "" + row));
        }
        all.add(new Row(List.of("", "Tổng cộng", "45.000", "1.035"), true));
        return new RuledTable(
                List.of(true, false, true, true),
                List.of(
                        List.of(
                                new Heading("TT", 1, 2),
                                new Heading("Địa bàn", 1, 2),
                                new Heading("Truyền thông", 2, 1)),
                        List.of(Heading.of("Số lượt"), Heading.of("Số buổi"))),
                true,
                all);
    }

    /** Twelve months and a name, too wide for an upright page. */
    static RuledTable wide() {
        List<Boolean> figures = Stream.concat(
                        Stream.of(false), Stream.generate(() -> true).limit(13))
                .toList();
        List<String> heading = Stream.concat(
                        Stream.of("Đơn vị"),
                        Stream.concat(
                                IntStream.rangeClosed(1, 12).mapToObj(month -> "Tháng " + month), Stream.of("Cả năm")))
                .toList();
        return RuledTable.of(
                figures,
                heading,
                IntStream.rangeClosed(1, 6)
                        .mapToObj(row -> new Row(
                                Stream.concat(
                                                Stream.of("Công an huyện Thí Dụ " + row),
                                                Stream.generate(() -> "12.345").limit(13))
                                        .toList(),
                                false))
                        .toList());
    }
}
