package vn.loive.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires the server, the migrations and the two pools, in this order. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration implements WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);
    private static final int OPEN_POOL = 16;
    private static final int GUARDED_POOL = 4;
    /** After the filters of security, which find out who is there. */
    private static final int AFTER_SECURITY = 0;

    @Bean(destroyMethod = "close")
    Database database(DatabaseProperties properties, ObjectProvider<StartProgress> progress) {
        Consumer<String> say = progress.getIfAvailable(() -> LOG::info)::say;
        DatabaseProperties.Outside outside = properties.outside();
        return outside == null ? Database.along(properties.data(), say) : Database.outside(outside, say);
    }

    @Bean
    @Primary
    HikariDataSource openPool(Database database) {
        return database.connections().pool(Roles.OPEN, OPEN_POOL);
    }

    @Bean(defaultCandidate = false)
    @Guarded
    HikariDataSource guardedPool(Database database) {
        return database.connections().pool(Roles.GUARDED, GUARDED_POOL);
    }

    @Bean
    @Primary
    JdbcClient openJdbc(DataSource openPool) {
        return JdbcClient.create(openPool);
    }

    @Bean(defaultCandidate = false)
    @Guarded
    JdbcClient guardedJdbc(@Guarded DataSource guardedPool) {
        return JdbcClient.create(guardedPool);
    }

    @Bean
    @Primary
    PlatformTransactionManager openTransactionManager(DataSource openPool) {
        return new JdbcTransactionManager(openPool);
    }

    @Bean(defaultCandidate = false)
    @Guarded
    PlatformTransactionManager guardedTransactionManager(@Guarded DataSource guardedPool) {
        return new JdbcTransactionManager(guardedPool);
    }

    @Bean
    @Primary
    Transactions transactions(
            JdbcClient openJdbc,
            PlatformTransactionManager openTransactionManager,
            RememberedHeritage heritage,
            Clock clock) {
        return new Transactions(openJdbc, openTransactionManager, heritage, clock);
    }

    @Bean(defaultCandidate = false)
    @Guarded
    Transactions guardedTransactions(
            @Guarded JdbcClient guardedJdbc,
            @Guarded PlatformTransactionManager guardedTransactionManager,
            RememberedHeritage heritage,
            Clock clock) {
        return new Transactions(guardedJdbc, guardedTransactionManager, heritage, clock);
    }

    /** One memory for both pools; whoever knows the answer is asked late, because it needs transactions too. */
    @Bean
    RememberedHeritage rememberedHeritage(ObjectProvider<Heritage> heritage, Clock clock) {
        Heritage nothing = anybody -> Heritage.Inherited.NOTHING;
        return new RememberedHeritage(
                actor -> heritage.getIfAvailable(() -> nothing).of(actor), clock);
    }

    @Bean
    FilterRegistrationBean<RequestTransactionFilter> requestTransactionFilter(
            Transactions transactions, @Lazy Optional<CurrentActor> currentActor, JdbcClient openJdbc) {
        FilterRegistrationBean<RequestTransactionFilter> registration = new FilterRegistrationBean<>(
                new RequestTransactionFilter(transactions, currentActor, new Submissions(openJdbc)));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    /** A controller method that takes an {@code Actor} is given whoever acts in its request. */
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }
}
