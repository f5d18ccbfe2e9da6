package vn.loive.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.loive.shared.LegalTerm;

/**
 * Who gets a copy, and where one is kept.
 *
 * @param names the receivers in order, without dash or stop: "Như trên"
 * @param filing where it is filed: "VT, BTXH"; its line comes last
 */
@LegalTerm(vi = "nơi nhận", means = "Who gets a copy.", source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9")
public record Recipients(List<Text> names, String filing) {

    /** The words above the list. */
    public static final String HEADING = "Nơi nhận:";

    public Recipients {
        names = List.copyOf(names);
    }

    /** These receivers, filed there. */
    public static Recipients of(String filing, String... names) {
        return new Recipients(Stream.of(names).map(Text::plain).toList(), filing);
    }

    /** The lines as printed: "- Như trên;" … "- Lưu: VT, BTXH." */
    public List<Text> lines() {
        List<Text> all = new ArrayList<>(names);
        all.add(Text.plain("Lưu: " + filing));
        return Text.dashed(all);
    }
}
