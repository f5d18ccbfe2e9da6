package vn.loive.typesetting;

import vn.loive.shared.LegalTerm;

/**
 * The 29 types of administrative document with the abbreviation each brings into the symbol.
 * Two have none: the official letter and the letter of courtesy.
 */
@LegalTerm(vi = "loại văn bản", means = "The type of a document.", source = "Nghị định 30/2020/NĐ-CP, Điều 7")
public enum DocumentType {
    RESOLUTION("Nghị quyết", "NQ"),
    DECISION("Quyết định", "QĐ"),
    DIRECTIVE("Chỉ thị", "CT"),
    STATUTE("Quy chế", "QC"),
    RULE("Quy định", "QyĐ"),
    COMMUNIQUE("Thông cáo", "TC"),
    NOTICE("Thông báo", "TB"),
    GUIDANCE("Hướng dẫn", "HD"),
    PROGRAMME("Chương trình", "CTr"),
    PLAN("Kế hoạch", "KH"),
    OPTION("Phương án", "PA"),
    SCHEME("Đề án", "ĐA"),
    PROJECT("Dự án", "DA"),
    REPORT("Báo cáo", "BC"),
    MINUTES("Biên bản", "BB"),
    SUBMISSION("Tờ trình", "TTr"),
    CONTRACT("Hợp đồng", "HĐ"),
    OFFICIAL_LETTER("Công văn", ""),
    TELEGRAM("Công điện", "CĐ"),
    MEMORANDUM("Bản ghi nhớ", "BGN"),
    AGREEMENT("Bản thỏa thuận", "BTT"),
    AUTHORISATION("Giấy ủy quyền", "GUQ"),
    INVITATION("Giấy mời", "GM"),
    INTRODUCTION("Giấy giới thiệu", "GGT"),
    LEAVE_PERMIT("Giấy nghỉ phép", "GNP"),
    DELIVERY_SLIP("Phiếu gửi", "PG"),
    TRANSFER_SLIP("Phiếu chuyển", "PC"),
    NOTIFICATION_SLIP("Phiếu báo", "PB"),
    COURTESY_LETTER("Thư công", "");

    private final String word;
    private final String abbreviation;

    DocumentType(String word, String abbreviation) {
        this.word = word;
        this.abbreviation = abbreviation;
    }

    /** The Vietnamese word for the type, first letter large: "Báo cáo". */
    public String word() {
        return word;
    }

    /** The abbreviation in the symbol: "BC"; empty for the two types without one. */
    public String abbreviation() {
        return abbreviation;
    }

    /** Whether the word is printed above the title; a letter states its subject ("V/v …") below its number instead. */
    public boolean namedOnPaper() {
        return this != OFFICIAL_LETTER && this != COURTESY_LETTER;
    }

    /**
     * The symbol of a document of this type.
     *
     * @param issuer the issuer's letters, "SLĐTBXH"; for a letter those of the unit too, "SLĐTBXH-BTXH"
     */
    public String symbol(String issuer) {
        return abbreviation.isEmpty() ? issuer : abbreviation + "-" + issuer;
    }
}
