package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Whoever mistypes a command is told in Vietnamese what is wrong, with the exit code of a wrong command. */
class WrongCommandTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            serve --colour,                    Không có lựa chọn hoặc lệnh --colour.
            serve --today 02/8/2021,           Không đọc được NGÀY='02/8/2021'.
            administrator invite --name minh,  Thiếu MÃ.
            audit,                             Thiếu lệnh.
            """)
    void whatIsWrongIsSaidInVietnamese(String typed, String said) {
        StringBuilder heard = new StringBuilder();
        int code = new CommandLine(new LoiVeCommand())
                .setParameterExceptionHandler((wrong, words) -> {
                    heard.append(WrongCommand.said(wrong));
                    return new WrongCommand().handleParseException(wrong, words);
                })
                .execute(typed.split(" ", -1));

        assertThat(heard).startsWith(said);
        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
