package vn.loive.watch;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * A habit of the house that bytecode can show.
 *
 * @param rule the habit with its reason and remedy
 * @param bites words that its breaches in the broken example must contain
 */
public record Habit(ArchRule rule, List<String> bites) {

    /** All habits. */
    public static List<Habit> all() {
        return List.of(
                time(),
                clock(),
                injection(),
                names(),
                hidden(),
                logging(),
                streams(),
                transactions(),
                setters(),
                handedDownNothing());
    }

    private static Habit time() {
        return habit(
                noClasses()
                        .should()
                        .accessTargetWhere(target(readsTheWall()))
                        .as("Time comes from the injected Clock")
                        .because(
                                "the demonstration day and the tests fix it;"
                                        + " take a java.time.Clock in the constructor and use now(clock) or LegalDay.today(clock)"),
                "Instant.now()",
                "LocalDate.now(",
                "java.util.Date",
                "currentTimeMillis");
    }

    private static Habit clock() {
        return habit(
                noClasses()
                        .that(liveOutside("vn.loive", "vn.loive.database"))
                        .should()
                        .accessTargetWhere(target(makesAClock()))
                        .as("One place makes the Clock")
                        .because("a second clock does not know the demonstration day; ask for the bean instead"),
                "systemUTC");
    }

    private static Habit injection() {
        return habit(
                noFields()
                        .should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION)
                        .as("No field is injected")
                        .because("a type that needs something says so in its constructor; move it there"),
                "PublicController.injected");
    }

    private static Habit names() {
        return habit(
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Mapper|Processor)$")
                        .as("A name says what the thing is")
                        .because("these endings say nothing of the trade; name the thing or the act,"
                                + " and have no interface for one implementation"),
                "ThingManagerImpl");
    }

    private static Habit hidden() {
        return habit(
                classes()
                        .that()
                        .areMetaAnnotatedWith(Controller.class)
                        .or()
                        .areMetaAnnotatedWith(Repository.class)
                        .or()
                        .areMetaAnnotatedWith(Configuration.class)
                        .and()
                        .doNotHaveFullyQualifiedName("vn.loive.Application")
                        .or()
                        .haveNameMatching(".*\\w(Controller|Repository|Form)$")
                        .should()
                        .notBePublic()
                        .as("Controllers, repositories, forms and configuration stay inside their module")
                        .because("public means that other modules may use it; drop the word public and offer a facade"),
                "PublicController",
                "PublicRepository");
    }

    private static Habit logging() {
        return habit(
                noClasses()
                        .should(USE_JAVA_UTIL_LOGGING)
                        .as("One log")
                        .because("only what goes through SLF4J is masked; take a logger from LoggerFactory"),
                "ThingManagerImpl");
    }

    private static Habit streams() {
        return habit(
                noClasses()
                        .that(liveOutside("vn.loive"))
                        .should(ACCESS_STANDARD_STREAMS)
                        .as("Only the command line prints")
                        .because("what is printed is neither masked nor kept; log it,"
                                + " or let the command of the frame print it"),
                "PublicRepository");
    }

    private static Habit transactions() {
        return habit(
                noMethods()
                        .that()
                        .areDeclaredInClassesThat(liveOutside("vn.loive.database"))
                        .should()
                        .beAnnotatedWith(Transactional.class)
                        .as("A request is one transaction")
                        .because("the database module opens it before the controller and says who acts;"
                                + " a second one would not carry that; leave the annotation out"),
                "PublicController.act");
    }

    private static Habit setters() {
        return habit(
                noMethods()
                        .that()
                        .arePublic()
                        .should()
                        .haveNameMatching("set(Status|State)|process|update")
                        .as("An act is a verb of the law")
                        .because("whoever sets a status goes round the rules; name the act: accept, decline, close"),
                "PublicRepository.setStatus");
    }

    private static Habit handedDownNothing() {
        return habit(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.persistence..", "org.jooq..", "lombok..", "org.springframework.data..")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.springframework.jdbc.core.JdbcTemplate")
                        .as("SQL is text, seen through JdbcClient")
                        .because("the reader sees the query that runs; write a text block where it is used"),
                "PublicRepository");
    }

    private static Habit habit(ArchRule rule, String... bites) {
        return new Habit(rule, List.of(bites));
    }

    private static DescribedPredicate<AccessTarget> readsTheWall() {
        return DescribedPredicate.describe("read the wall", target -> {
            JavaClass owner = target.getOwner();
            boolean javaTime = owner.getPackageName().equals("java.time")
                    && target.getName().equals("now");
            return (javaTime && !target.getFullName().contains("java.time.Clock"))
                    || target.getFullName().equals("java.util.Date.<init>()")
                    || (owner.isEquivalentTo(Calendar.class) && target.getName().equals("getInstance"))
                    || target.getFullName().equals("java.lang.System.currentTimeMillis()");
        });
    }

    private static DescribedPredicate<AccessTarget> makesAClock() {
        return DescribedPredicate.describe(
                "make a clock",
                target -> target.getOwner().isEquivalentTo(Clock.class)
                        && target.getName().startsWith("system"));
    }

    private static DescribedPredicate<JavaClass> liveOutside(String... packages) {
        return DescribedPredicate.describe(
                "live outside " + String.join(", ", packages),
                type -> !List.of(packages).contains(type.getPackageName()));
    }

    @Override
    public String toString() {
        return rule.getDescription().replaceAll(", because.*", "");
    }
}
