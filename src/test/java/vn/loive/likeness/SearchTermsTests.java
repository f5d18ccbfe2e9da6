package vn.loive.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loive.likeness.SearchTerms.Years;

class SearchTermsTests {

    private static final List<String> NAMES = List.of("Phạm Thị Thí Dụ", "Mey");

    @Test
    void whoIsKeptWithAYearIsSoughtByItsBandAndWithoutAnyYear() {
        Set<String> kept = SearchTerms.kept(NAMES, 1999);
        assertThat(kept).contains("499|du pham thi thi", "|du pham thi thi", "499|mei", "|mei");
        assertThat(SearchTerms.whole("Phạm Thị Thí Dụ", new Years(1999, 1999))).contains("499|du pham thi thi");
        assertThat(SearchTerms.whole("Phạm Thị Thí Dụ", null))
                .contains("|du pham thi thi")
                .noneMatch(text -> text.startsWith("499"));
    }

    @Test
    void whoseYearNobodyKnowsIsAmongThoseOfEveryYear() {
        assertThat(SearchTerms.kept(NAMES, null)).contains("?|du pham thi thi");
        assertThat(SearchTerms.whole("Phạm Thị Thí Dụ", new Years(1950, 1951))).contains("?|du pham thi thi");
    }

    @Test
    void someYearsAskForTheBandsThatTheyTouch() {
        assertThat(SearchTerms.whole("Mey", new Years(1999, 2001)))
                .contains("499|mei", "500|mei", "?|mei")
                .doesNotContain("498|mei", "501|mei");
    }

    @Test
    void whatHalfAProvinceSharesIsKeptByYearsOnly() {
        Set<String> kept = SearchTerms.kept(List.of("Nguyễn Thị Họa"), 1999);
        assertThat(kept)
                .contains("499|nguien thi", "|hoa nguien", "499|h- ng- th-")
                .doesNotContain("|nguien thi", "|h- ng- th-", "|ng- th-");
        assertThat(SearchTerms.far("Nguyễn Thị Họa", null))
                .contains("499|h- ng- th-")
                .doesNotContain("|nguien thi");
    }

    @Test
    void whatIsNoNameAsksForNothing() {
        assertThat(SearchTerms.near(" - ", new Years(1999, 1999))).isEmpty();
        assertThat(SearchTerms.far("", null)).isEmpty();
    }

    @Test
    void yearsIncludeThoseBetweenAndWhoeverHasNone() {
        Years years = new Years(1998, 2000);
        assertThat(List.of(1998, 1999, 2000)).allMatch(years::include);
        assertThat(List.of(1997, 2001)).noneMatch(years::include);
        assertThat(years.include(null)).isTrue();
    }
}
