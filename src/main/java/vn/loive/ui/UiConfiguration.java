package vn.loive.ui;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Wires language, messages, and the files of the look under {@code /assets/}, named by their content. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration implements WebMvcConfigurer {

    private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/";

    private static final int BEFORE_SECURITY = -200;
    private static final int AFTER_SECURITY = -50;

    private final LanguageCookie language = new LanguageCookie();

    @Bean
    LocaleResolver localeResolver() {
        return language;
    }

    /**
     * One bundle a module, found by its name; a new module needs no line here.
     * All are read into one table, since a page asks for a hundred texts and there are scores of bundles.
     */
    @Bean
    MessageSource messageSource() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(LanguageCookie.VIETNAMESE);
        messages.setFallbackToSystemLocale(false);
        messages.setBasenames(
                Arrays.stream(bundles()).map(bundle -> "classpath:" + bundle).toArray(String[]::new));
        return messages;
    }

    private static final String BUNDLES = "classpath*:messages/*.properties";

    static String[] bundles() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(BUNDLES))
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .filter(name -> !name.endsWith("_en.properties"))
                    .map(name -> "messages/" + name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the content into the names of files linked from pages; it stands behind the security filters. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> contentNamedLinks() {
        var registration = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    /** Early, so that signing in too reads clean text; behind the setting of the character encoding. */
    @Bean
    FilterRegistrationBean<TypedTextFilter> typedText() {
        var registration = new FilterRegistrationBean<>(new TypedTextFilter());
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }

    /** Behind the security filters, so that its page bears their headers. */
    @Bean
    FilterRegistrationBean<LegacyTextFilter> legacyText() {
        var registration = new FilterRegistrationBean<>(new LegacyTextFilter());
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(language).excludePathPatterns("/assets/**");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/", htmx())
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /** The folder of htmx in its webjar, whatever its version. */
    private static String htmx() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(HTMX + "*/dist/htmx.min.js");
            var file = found[0].getURL().toString();
            return file.substring(0, file.lastIndexOf('/') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
