package vn.loive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class AbsentTextsTests {

    @Test
    void aTextThatIsNotThereIsSaidOnThePageAndThrownNowhere() {
        MessageSource texts = new OneText();
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setMessageSource(texts);
        engine.setTemplateResolver(new StringTemplateResolver());
        assertThat(new AbsentTexts(texts, engine)).isNotNull();
        String page = engine.process("""
                <p th:text="#{ui.here}"></p><p th:text="${#messages.msgOrNull('ui.gone')} ?: 'none'"></p>\
                <p th:text="#{ui.gone}"></p>""", new Context(Locale.of("vi")));
        assertThat(page).isEqualTo("<p>Có đây</p><p>none</p><p>??ui.gone_vi??</p>");
    }

    /** Answers where an absent text is no error, and fails where it would be one. */
    private static final class OneText implements MessageSource {

        @Override
        public @Nullable String getMessage(
                String code, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
            return code.equals("ui.here") ? "Có đây" : otherwise;
        }

        @Override
        public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
            throw new AssertionError("asked so that an absent text is an error");
        }

        @Override
        public String getMessage(MessageSourceResolvable asked, @Nullable Locale locale) {
            throw new AssertionError("asked so that an absent text is an error");
        }
    }
}
