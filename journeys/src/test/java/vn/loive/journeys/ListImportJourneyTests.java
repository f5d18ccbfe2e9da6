package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An administrator loads a list of places that is wrong at first. */
class ListImportJourneyTests {

    private static final String BASES = "key,text,verified\nnq,Nghị quyết thí dụ,false\n";
    private static final String UNITS = """
            code,name,parent,from,to,basis,becomes
            97,Tỉnh Thí Dụ,,2016-01-01,,nq,
            99901,Xã Giả Định,97,2016-01-01,,nq,
            """;

    @RegisterExtension
    static final Program PROGRAM = new Program();

    @TempDir
    Path folder;

    private final Visitor administrator = Visitor.atADesk(PROGRAM);

    @AfterEach
    void leave() {
        administrator.close();
    }

    @Test
    void aListIsCorrectedUntilItMayBeLoaded() throws IOException {
        givenAnAdministratorAtThePageOfTheList();
        whenAWrongListIsSentEveryWrongLineIsNamed();
        andTheCorrectedOneIsShownFirst();
        thenAYesLoadsItAndItsPlacesAreFound();
    }

    private void givenAnAdministratorAtThePageOfTheList() {
        administrator.signsInAs("quantri.87").opens("account/second-factor").takesIntoUse(new Phone());
        administrator.opens("").follows("Danh mục địa bàn");
        assertThat(administrator.reads()).contains("units.csv");
        Screens.one("place-list", administrator.page());
    }

    private void whenAWrongListIsSentEveryWrongLineIsNamed() throws IOException {
        sends(UNITS + "9990x,Xã Thử,97,2016-01-01,,nq,\n99902,Xã Thử,996,2016-01-01,,nq,\n");
        assertThat(administrator.reads())
                .contains("Chưa nạp: danh mục có 2 lỗi", "Mã 9990x không phải", "không có đơn vị 996 là cấp trên");
        assertThat(Inspection.again(administrator.page())).isEmpty();
        Screens.one("place-list-refused", administrator.page());
    }

    private void andTheCorrectedOneIsShownFirst() throws IOException {
        sends(UNITS);
        assertThat(administrator.reads()).contains("Nạp danh mục này?", "Tỉnh Thí Dụ", "Xã Giả Định");
        assertThat(Inspection.again(administrator.page())).isEmpty();
        Screens.one("place-list-preview", administrator.page());
    }

    private void thenAYesLoadsItAndItsPlacesAreFound() {
        administrator.presses("Nạp danh mục");
        assertThat(administrator.reads()).contains("don-vi.csv, can-cu.csv");
        administrator
                .opens("places")
                .fills("Tên địa bàn, cũ hoặc mới", "xa gia dinh")
                .presses("Xem");
        assertThat(administrator.reads()).contains("Xã Giả Định", "tỉnh Thí Dụ");
    }

    private void sends(String units) throws IOException {
        administrator
                .picks("Tệp danh mục", file("don-vi.csv", units), file("can-cu.csv", BASES))
                .presses("Kiểm tra tệp");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
