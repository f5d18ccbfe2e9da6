package vn.loive.erasures;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Account;
import vn.loive.accounts.Accounts;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.backup.Backup;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;
import vn.loive.typesetting.Addressees;
import vn.loive.typesetting.Block;
import vn.loive.typesetting.DocumentType;
import vn.loive.typesetting.Letterhead;
import vn.loive.typesetting.NumberLine;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.PlaceAndDate;
import vn.loive.typesetting.Recipients;
import vn.loive.typesetting.Signature;
import vn.loive.typesetting.Text;

/** The paper that says that a person's information was destroyed; it knows the code name only and is never kept. */
@Component
class ErasureCertificate {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Accounts accounts;
    private final Agencies agencies;
    private final Places places;
    private final MessageSource messages;
    private final Clock clock;

    ErasureCertificate(Accounts accounts, Agencies agencies, Places places, MessageSource messages, Clock clock) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.places = places;
        this.messages = messages;
        this.clock = clock;
    }

    /** The paper in the name of the agency for which the actor acts. */
    OfficialDocument of(Actor actor, Erased erased) {
        Agency agency = agencies.find(new AgencyId(actor.agency())).orElseThrow();
        Map<UUID, String> names = accounts.all(actor).stream()
                .collect(Collectors.toMap(account -> account.id().value(), Account::displayName));
        String place = places.nearest(PlaceCode.of(actor.province()), LegalDay.today(clock))
                .map(Place::bareName)
                .orElse("…");
        return new OfficialDocument(
                DocumentType.MINUTES,
                new Letterhead(parent(agency), agency.name()),
                NumberLine.draft(DocumentType.MINUTES.symbol(agency.symbol())),
                PlaceAndDate.issued(place, erased.day()),
                Text.plain("Hủy thông tin nhận dạng của người có mật danh\n" + erased.codeName()),
                Addressees.none(),
                body(erased, agency, name(names, erased.requestedBy()), name(names, erased.confirmedBy())),
                Recipients.of("VT"),
                Signature.head("Người xác nhận", name(names, erased.confirmedBy())));
    }

    private @Nullable String parent(Agency agency) {
        AgencyId parent = agency.parent();
        return parent == null ? null : agencies.find(parent).map(Agency::name).orElse(null);
    }

    private static String name(Map<UUID, String> names, UUID account) {
        return names.getOrDefault(account, "………………");
    }

    private List<Block> body(Erased erased, Agency agency, String asked, String confirmed) {
        List<Block> body = new ArrayList<>();
        body.add(Block.Heading.section(1, "Cơ quan và người quyết định"));
        body.add(says("Cơ quan chịu trách nhiệm về thông tin: " + agency.name() + "."));
        body.add(says("Người đề nghị: " + asked + ", ngày " + VietnameseDate.write(LegalDay.of(erased.requestedAt()))
                + ". Người xác nhận: " + confirmed + ", ngày " + VietnameseDate.write(erased.day())
                + ". Hai người dùng hai tài khoản khác nhau của cùng cơ quan."));
        body.add(Block.Heading.section(2, "Căn cứ"));
        body.add(says(messages.getMessage(erased.ground().key(), new Object[0], VIETNAMESE) + "."));
        body.addAll(destroyed(erased));
        return body;
    }

    private static List<Block> destroyed(Erased erased) {
        List<Block> body = new ArrayList<>();
        body.add(Block.Heading.section(3, "Thông tin đã hủy"));
        body.add(says(
                "Khóa riêng của người này (%02d khóa), toàn bộ thông tin đã mã hóa (%02d bản ghi) và chỉ mục tìm kiếm (%02d giá trị). Không ai, kể cả người quản trị hệ thống, đọc lại được bằng hệ thống."
                        .formatted(erased.keys(), erased.versions(), erased.tokens())));
        body.add(Block.Heading.section(4, "Thông tin còn lại"));
        body.add(says(
                "Mã nội bộ, mật danh, cơ quan chịu trách nhiệm, dòng sổ hủy thông tin này và nhật ký hệ thống; trong đó không có họ tên hoặc thông tin nhận dạng. Bản sao lưu khóa lập trước khi hủy phải xóa chậm nhất ngày "
                        + VietnameseDate.write(erased.day().plus(Backup.KEYS_LAST))
                        + "; đến ngày ấy vẫn có thể phục hồi từ bản đó."));
        return body;
    }

    private static Block says(String words) {
        return Block.Paragraph.plain(words);
    }
}
