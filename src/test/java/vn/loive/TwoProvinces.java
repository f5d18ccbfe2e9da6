package vn.loive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.database.Transactions;
import vn.loive.places.LegalBasis;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.PlaceId;
import vn.loive.places.PlaceList;
import vn.loive.places.PlaceRegister;
import vn.loive.places.Places;
import vn.loive.places.Succession;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/**
 * Two provinces for tests: Đồng Tháp with three agencies and two districts, Quảng Ngãi with one of each.
 * Everything in them is made by the acts of the program.
 */
@TestComponent
public class TwoProvinces {

    /** Đồng Tháp. */
    public static final ProvinceCode DONG_THAP = new ProvinceCode("87");

    /** Quảng Ngãi. */
    public static final ProvinceCode QUANG_NGAI = new ProvinceCode("51");

    /** The demonstration day. */
    public static final LocalDate TODAY = LocalDate.of(2021, 8, 2);

    /** The month before. */
    public static final Period JULY = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 31));

    private static final LocalDate BEGINNING = LocalDate.of(2004, 1, 1);
    private static final LegalBasis BASIS = LegalBasis.unverified("thí dụ");

    private final Agencies agencies;
    private final Places places;
    private final PlaceRegister register;
    private final Transactions transactions;

    private final Actor leadDepartment = actor(DONG_THAP);
    private final Actor police = actor(DONG_THAP);
    private final Actor womensUnion = actor(DONG_THAP);
    private final Actor elsewhere = actor(QUANG_NGAI);
    private final PlaceId tanHong = PlaceId.of(new PlaceCode("869"), BEGINNING);
    private final PlaceId ducPho = PlaceId.of(new PlaceCode("534"), BEGINNING);

    TwoProvinces(Agencies agencies, Places places, PlaceRegister register, Transactions transactions) {
        this.agencies = agencies;
        this.places = places;
        this.register = register;
        this.transactions = transactions;
    }

    /** Loads places and agencies anew; to be called before each test, whose tables are empty. */
    public void begin() {
        transactions.forImport(() -> {
            places.add(province(DONG_THAP, "Tỉnh Đồng Tháp", BEGINNING, null));
            places.add(province(QUANG_NGAI, "Tỉnh Quảng Ngãi", BEGINNING, null));
            district("869", DONG_THAP, "Huyện Tân Hồng");
            district("870", DONG_THAP, "Huyện Hồng Ngự");
            district("534", QUANG_NGAI, "Thị xã Đức Phổ");
            agency(leadDepartment, AgencyKind.LEAD_DEPARTMENT, "Sở Lao động – Thương binh và Xã hội", "Sở LĐ-TBXH");
            agency(police, AgencyKind.POLICE, "Công an tỉnh", "Công an tỉnh");
            agency(womensUnion, AgencyKind.MASS_ORGANISATION, "Hội Liên hiệp Phụ nữ tỉnh", "Hội LHPN");
            agency(elsewhere, AgencyKind.LEAD_DEPARTMENT, "Sở Lao động – Thương binh và Xã hội", "Sở LĐ-TBXH");
            return null;
        });
    }

    /** Đồng Tháp goes into another province, which stands from that day on. */
    public void merge(ProvinceCode heir, LocalDate from) {
        Place old = province(DONG_THAP, "Tỉnh Đồng Tháp", BEGINNING, from.minusDays(1));
        Place standing = province(heir, "Tỉnh Đồng Tháp (sau sắp xếp)", from, null);
        transactions.forImport(() -> {
            register.write(new PlaceList(
                    List.of(old, standing), List.of(new Succession(old.id(), standing.id(), true)), List.of()));
            return null;
        });
    }

    /** Somebody of the department that leads in Đồng Tháp. */
    public Actor leadDepartment() {
        return leadDepartment;
    }

    /** Somebody of the police of Đồng Tháp. */
    public Actor police() {
        return police;
    }

    /** Somebody of the Women's Union of Đồng Tháp. */
    public Actor womensUnion() {
        return womensUnion;
    }

    /** Somebody of the department that leads in Quảng Ngãi. */
    public Actor elsewhere() {
        return elsewhere;
    }

    /** A district of Đồng Tháp. */
    public PlaceId tanHong() {
        return tanHong;
    }

    /** A district of Quảng Ngãi. */
    public PlaceId ducPho() {
        return ducPho;
    }

    /** The agency in whose name somebody acts. */
    public static AgencyId agencyOf(Actor actor) {
        return new AgencyId(actor.agency());
    }

    /** Does the work in a transaction in the name of the actor. */
    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return transactions.as(actor, work);
    }

    private static Place province(ProvinceCode code, String name, LocalDate first, @Nullable LocalDate last) {
        return Place.of(PlaceCode.of(code), code, null, name, first, last, BASIS);
    }

    private void district(String code, ProvinceCode province, String name) {
        places.add(Place.of(new PlaceCode(code), province, PlaceCode.of(province), name, BEGINNING, null, BASIS));
    }

    private void agency(Actor actor, AgencyKind kind, String name, String shortName) {
        agencies.add(
                new Agency(agencyOf(actor), actor.province(), kind, name, shortName, "", null, null, BEGINNING, null));
    }

    private static Actor actor(ProvinceCode province) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), province, UUID.randomUUID());
    }
}
