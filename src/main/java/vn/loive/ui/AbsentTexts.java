package vn.loive.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DelegatingMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Lets pages ask for texts that may not be there. Most fields have no hint, and a page asks for each: an exception for
 * every one, thrown from the depth of a page, took time for nothing.
 */
@Component
class AbsentTexts {

    AbsentTexts(MessageSource texts, SpringTemplateEngine engine) {
        engine.setTemplateEngineMessageSource(new Asked(texts));
    }

    /** Answers with nothing instead of throwing; the page says that a text is missing as it always does. */
    private static final class Asked extends DelegatingMessageSource {

        Asked(MessageSource texts) {
            setParentMessageSource(texts);
        }

        @Override
        @SuppressWarnings("NullAway") // what asks takes nothing for an absent text, as it takes the exception
        public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
            return getMessage(code, arguments, null, locale);
        }
    }
}
