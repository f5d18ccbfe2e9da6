package vn.loive.proofs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.manuscript.Passage.Form;

/** What a paragraph of a DOCX is, told by the name of its style: word processors change the id, not the name. */
enum DocxRole {
    NATION("Quốc hiệu", null),
    MOTTO("Tiêu ngữ", null),
    PARENT_AGENCY("Cơ quan chủ quản", Frame.Part.ISSUER),
    ISSUING_AGENCY("Cơ quan ban hành", Frame.Part.ISSUER),
    NUMBER("Số, ký hiệu", Frame.Part.NUMBER),
    PLACE_AND_DATE("Địa danh, thời gian", Frame.Part.PLACE_AND_DATE),
    DRAFT_MARK("Dự thảo", null),
    SUBJECT("Trích yếu công văn", null),
    TYPE_WORD("Tên loại văn bản", Frame.Part.TYPE_WORD),
    TITLE("Trích yếu", null),
    RULE("Nét kẻ", null),
    ADDRESSEE("Kính gửi", Frame.Part.ADDRESSEES),
    RECIPIENTS_HEADING("Nơi nhận", Frame.Part.RECIPIENTS),
    RECIPIENT("Dòng nơi nhận", Frame.Part.RECIPIENTS),
    AUTHORITY("Quyền hạn, chức vụ", Frame.Part.SIGNATURE),
    SIGNER("Họ tên người ký", Frame.Part.SIGNATURE),
    CAPTION("Tên bảng", null),
    UNIT("Đơn vị tính", null),
    ANNEX("Phụ lục", null),
    ANNEX_TITLE("Tên phụ lục", null),
    ACCOMPANIES("Kèm theo", null),
    PART("heading 1", null),
    SECTION("heading 2", null),
    POINT("heading 3", null),
    /** This style, and every one that is none of ours. */
    BODY("Nội dung", null);

    private static final Map<String, DocxRole> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(role -> small(role.style), Function.identity()));

    private static final Map<DocxRole, Form> FORMS = Map.of(PART, Form.PART, SECTION, Form.SECTION, POINT, Form.POINT);

    private final String style;
    private final Frame.@Nullable Part frame;

    DocxRole(String style, Frame.@Nullable Part frame) {
        this.style = style;
        this.frame = frame;
    }

    static DocxRole of(String style) {
        return BY_NAME.getOrDefault(small(style), BODY);
    }

    /** The part of head or foot whose words it holds, if any. */
    Frame.@Nullable Part frame() {
        return frame;
    }

    /** Whether it stands in the table at the head. */
    boolean atHead() {
        return compareTo(SUBJECT) <= 0;
    }

    /** Whether it stands in the table at the foot. */
    boolean atFoot() {
        return compareTo(RECIPIENTS_HEADING) >= 0 && compareTo(SIGNER) <= 0;
    }

    /** Whether its words are the title. */
    boolean title() {
        return this == TITLE || this == SUBJECT;
    }

    /** Whether its words are body, if it stands where the body is. */
    boolean body() {
        return compareTo(PART) >= 0;
    }

    /** What passage it makes. */
    Form form() {
        return FORMS.getOrDefault(this, Form.PARAGRAPH);
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
