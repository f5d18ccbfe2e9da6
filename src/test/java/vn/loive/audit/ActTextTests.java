package vn.loive.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import vn.loive.shared.Audited;

class ActTextTests {

    @Test
    void everyActHasItsNameInBothLanguages() {
        List<String> acts = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.loive").stream()
                        .filter(type -> type.isAssignableTo(Audited.class))
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .map(name -> "audit.act." + name)
                        .toList();
        assertThat(acts).isNotEmpty();
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("messages/audit", locale);
            assertThat(words.keySet())
                    .as("an auditor must be able to read every act; add the missing name to messages/audit")
                    .containsAll(acts);
        }
    }
}
