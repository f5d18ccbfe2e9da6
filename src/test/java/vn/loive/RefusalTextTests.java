package vn.loive;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.objenesis.SpringObjenesis;
import vn.loive.shared.Refusal;
import vn.loive.watch.Breaches;
import vn.loive.watch.Bundles;
import vn.loive.watch.Program;
import vn.loive.watch.Repository;

/** Whoever is refused is told what happened and what to do next, in both languages. */
class RefusalTextTests {

    private static final SpringObjenesis MAKER = new SpringObjenesis();

    @Test
    void everyRefusalHasItsText() {
        Breaches.none(breaches(Program.CLASSES, Bundles.of(Repository.OURS)));
    }

    @Test
    void aMuteRefusalIsFound() {
        Breaches.bitten(
                breaches(new ClassFileImporter().importPackages("broken.refusals"), Bundles.of(Repository.OURS)),
                "broken.cannot-speak.mute",
                "Shifting makes its key from what it carries",
                "broken.cannot-speak.today",
                "broken.cannot-speak.tomorrow");
    }

    private static List<String> breaches(JavaClasses classes, Bundles bundles) {
        List<String> breaches = new ArrayList<>();
        for (JavaClass type : classes) {
            boolean made = !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
            if (made && type.isAssignableTo(Refusal.class)) {
                for (Refusal refusal : instances(type.reflect())) {
                    breaches.addAll(breaches(refusal, bundles));
                }
            }
        }
        return breaches;
    }

    /** The constants of an enum, or one empty instance: a key must not hang on what the refusal carries. */
    private static List<Refusal> instances(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? List.of((Refusal) MAKER.newInstance(type))
                : List.of(constants).stream().map(Refusal.class::cast).toList();
    }

    private static List<String> breaches(Refusal refusal, Bundles bundles) {
        String name = refusal.getClass().getName();
        try {
            return bundles.hold(refusal.key())
                    ? List.of()
                    : List.of("%s has no text under %s, because only its code was written; add it to both bundles:"
                                    .formatted(name, refusal.key())
                            + " what happened, then the next step.");
        } catch (NullPointerException e) {
            return List.of(name + " makes its key from what it carries, because several reasons share a type;"
                    + " one record or constant a reason, each with its own key.");
        }
    }
}
