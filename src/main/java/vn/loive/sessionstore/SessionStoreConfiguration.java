package vn.loive.sessionstore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the sparing sessions around those of the library, and says where a request begins and ends. */
@Configuration(proxyBeanMethods = false)
class SessionStoreConfiguration {

    @Bean
    static BeanPostProcessor sparesSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof FindByIndexNameSessionRepository<?> kept ? new SparingSessions<>(kept) : bean;
            }
        };
    }

    /** Stands before the filter that reads the session and ends after it has written it. */
    @Bean
    FilterRegistrationBean<OneReading> oneReading(FindByIndexNameSessionRepository<?> sessions) {
        FilterRegistrationBean<OneReading> registration =
                new FilterRegistrationBean<>(new OneReading((SparingSessions<?>) sessions));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }

    /** A request reads its session once. */
    static final class OneReading extends OncePerRequestFilter {

        private final SparingSessions<?> sessions;

        OneReading(SparingSessions<?> sessions) {
            this.sessions = sessions;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            sessions.beginRequest();
            try {
                chain.doFilter(request, response);
            } finally {
                sessions.endRequest();
            }
        }
    }
}
