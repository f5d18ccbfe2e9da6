package vn.loive.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.TestTime;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyLevel;
import vn.loive.agencies.AgencyNames;
import vn.loive.agencies.NameMatch;
import vn.loive.agencies.ReportingChain;
import vn.loive.database.Transactions;
import vn.loive.directory.DirectoryOutcome.Sound;
import vn.loive.gazetteer.Gazetteer;
import vn.loive.gazetteer.ListFile;
import vn.loive.gazetteer.ListOutcome;
import vn.loive.hotlines.Hotline;
import vn.loive.hotlines.Hotlines;
import vn.loive.posts.Post;
import vn.loive.posts.Posts;
import vn.loive.posts.Signers;
import vn.loive.posts.Signing;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;

/** The agencies that come with the program, on a day of 2021 and on one of 2026. */
@WholeProgramTest
class OwnDirectoryTests {

    private static final LocalDate THEN = LocalDate.of(2021, 8, 2);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 21);
    private static final ProvinceCode DONG_THAP = new ProvinceCode("87");
    private static final ProvinceCode MERGED = new ProvinceCode("82");

    @Autowired
    Directory directory;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    Agencies agencies;

    @Autowired
    AgencyNames names;

    @Autowired
    Posts posts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTime.MovableClock clock;

    @Autowired
    Signers signers;

    @Autowired
    Hotlines hotlines;

    @Autowired
    Transactions transactions;

    @BeforeEach
    void load() {
        List<ListFile> places = Stream.of("units.csv", "bases.csv", "gates.csv")
                .map(name -> new ListFile(name, bytes("places/" + name)))
                .toList();
        assertThat(transactions.<ListOutcome>forImport(() -> gazetteer.load(places, null)))
                .isInstanceOf(ListOutcome.Loaded.class);
        assertThat(transactions.<DirectoryOutcome>forImport(() -> directory.load(FirstDirectory.files(), null)))
                .isInstanceOf(Sound.class);
    }

    @Test
    void aWholeDayOf2021() {
        assertThat(agencies.lead(DONG_THAP, THEN))
                .get()
                .extracting(Agency::symbol)
                .isEqualTo("SLĐTBXH");
        assertThat(agencies.of(DONG_THAP, AgencyKind.DISTRICT_OFFICE, THEN)).hasSize(12);
        assertThat(agencies.at(AgencyLevel.COMMUNE, DONG_THAP, THEN))
                .extracting(Agency::shortName)
                .containsExactly("UBND xã Tân Hộ Cơ");
        assertThat(agencies.central(THEN)).extracting(Agency::name).contains("Bộ Lao động – Thương binh và Xã hội");
        for (String spelling : List.of(
                "Sở Lao động, Thương binh và Xã hội",
                "Sở Lao động – Thương binh và Xã hội",
                "Sở Lao động - Thương binh và Xã hội",
                "Lao động - TB&XH",
                "LĐ-TBXH",
                "SLĐTBXH",
                "LĐTBXH")) {
            assertThat(meant(spelling, DONG_THAP, THEN)).as(spelling).isEqualTo(AgencyId.of("so.87"));
        }
        assertThat(names.resolve("LĐTĐBXH", DONG_THAP, THEN)).isInstanceOf(NameMatch.Misspelt.class);
        assertThat(names.resolve("BLĐTĐ", DONG_THAP, THEN)).isInstanceOf(NameMatch.Misspelt.class);
        assertThat(names.resolve("Phòng LĐ-TBXH", DONG_THAP, THEN)).isInstanceOf(NameMatch.Several.class);
        assertThat(meant("Ban Chỉ đạo 138 tỉnh", DONG_THAP, THEN)).isEqualTo(AgencyId.of("bcd.87"));
        assertThat(hotlines.on(THEN)).extracting(Hotline::number).contains("111", "18001581");
    }

    @Test
    void aWholeDayOf2026() {
        assertThat(agencies.of(DONG_THAP, NOW)).isEmpty();
        assertThat(agencies.lead(MERGED, NOW)).get().extracting(Agency::symbol).isEqualTo("SYT");
        assertThat(agencies.of(MERGED, AgencyKind.DISTRICT_OFFICE, NOW)).isEmpty();
        assertThat(agencies.at(AgencyLevel.COMMUNE, MERGED, NOW)).hasSize(102);
        assertThat(agencies.central(NOW))
                .extracting(Agency::name)
                .doesNotContain("Bộ Lao động – Thương binh và Xã hội");
        assertThat(names.resolve("SLĐTBXH", MERGED, NOW)).isEqualTo(new NameMatch.None());
        assertThat(hotlines.on(NOW)).extracting(Hotline::number).contains("111").doesNotContain("18001581");
    }

    @Test
    void everyOldDepartmentHasAnHeirThatAnswersForIt() {
        for (Map.Entry<String, String> heir : Map.of(
                        "22", "syt.22.2025", "49", "syt.48", "51", "syt.51.2025", "87", "syt.82")
                .entrySet()) {
            AgencyId old = AgencyId.of("so." + heir.getKey());
            assertThat(agencies.mayCorrectFor(AgencyId.of(heir.getValue()), old, NOW))
                    .as(heir.getValue())
                    .isTrue();
            assertThat(agencies.mayCorrectFor(AgencyId.of("snv." + heir.getKey()), old, NOW))
                    .isFalse();
        }
        assertThat(agencies.mayCorrectFor(AgencyId.of("syt.82"), AgencyId.of("phong.872"), NOW))
                .isTrue();
        assertThat(agencies.mayCorrectFor(AgencyId.of("syt.82"), AgencyId.of("phong.872"), LocalDate.of(2025, 6, 30)))
                .isFalse();
        assertThat(agencies.mayCorrectFor(AgencyId.of("ca.22.2026"), AgencyId.of("ca.193"), NOW))
                .isTrue();
    }

    @Test
    void theTwoChainsHoldOnTheirDays() {
        assertThat(receivers("so.87", THEN)).contains("Cục PCTNXH", "Ban Chỉ đạo 138/ĐP");
        assertThat(receivers("syt.82", NOW)).contains("Bộ Y tế", "Ban Chỉ đạo 138/ĐP");
        assertThat(receivers("so.87", NOW)).isEmpty();
        assertThat(agencies.reportingLines(AgencyId.of("so.87"), THEN))
                .filteredOn(line ->
                        line.chain() == ReportingChain.POLICE && line.from().equals(AgencyId.of("so.87")))
                .hasSize(1);
    }

    @Test
    void whoSignsFollowsFromThePost() {
        assertThat(signed("so.87", "Giám đốc", THEN)).containsExactly("GIÁM ĐỐC");
        assertThat(signed("sngv.51", "Phó Giám đốc", THEN)).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(signed("ubnd.49", "Phó Chủ tịch", LocalDate.of(2024, 3, 5)))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void aProvinceThatBecameACityHasOtherNames() {
        ProvinceCode quangNinh = new ProvinceCode("22");
        assertThat(named("ubnd.22", LocalDate.of(2026, 8, 31))).isEqualTo("Ủy ban nhân dân tỉnh Quảng Ninh");
        assertThat(agencies.of(quangNinh, AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE, NOW))
                .extracting(Agency::name)
                .containsExactly("Ủy ban nhân dân thành phố Quảng Ninh");
        assertThat(named("ubnd.22", NOW)).isEqualTo("Ủy ban nhân dân thành phố Quảng Ninh");
    }

    @Test
    void aProvinceReadsWhatAnyProvinceThatWentIntoItLeft() {
        AgencyId health = AgencyId.of("syt.51.2025");
        Actor actor = new Actor(UUID.randomUUID(), health.value(), new ProvinceCode("51"), UUID.randomUUID());
        assertThat(read(actor)).containsExactly("51");

        clock.pass(Duration.between(clock.instant(), NOW.atStartOfDay(LegalDay.ZONE)));

        assertThat(read(actor)).containsExactlyInAnyOrder("51", "62");
    }

    private List<String> read(Actor actor) {
        return transactions.as(
                actor,
                () -> jdbc.sql("SELECT code FROM unnest(loive.provinces()) AS code WHERE code <> ''")
                        .query(String.class)
                        .list());
    }

    private String named(String key, LocalDate day) {
        return agencies.asOf(AgencyId.of(key), day).orElseThrow().name();
    }

    private List<String> signed(String issuer, String title, LocalDate day) {
        AgencyId id = AgencyId.of(issuer);
        Post post = posts.of(id, day).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
        return as(() -> signers.signature(id, post.id(), day)) instanceof Signing.By by
                ? by.signature().lines()
                : List.of();
    }

    private <T> T as(Supplier<T> work) {
        return transactions.forNobody(work);
    }

    private List<String> receivers(String key, LocalDate day) {
        AgencyId id = AgencyId.of(key);
        return agencies.reportingLines(id, day).stream()
                .filter(line -> line.from().equals(id))
                .map(line -> agencies.find(line.to()).orElseThrow().shortName())
                .toList();
    }

    private @Nullable AgencyId meant(String written, ProvinceCode province, LocalDate day) {
        return names.resolve(written, province, day) instanceof NameMatch.One(Agency agency) ? agency.id() : null;
    }

    private static byte[] bytes(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
