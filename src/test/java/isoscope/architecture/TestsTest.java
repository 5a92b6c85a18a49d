package isoscope.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import isoscope.testkit.OnScreen;
import org.junit.jupiter.api.Test;

/// The rules for tests, whose classes run beside one another.
class TestsTest {
    private static final JavaClasses TESTS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.OnlyIncludeTests())
                    .importPackages("isoscope");

    @Test
    void whoUsesTheToolkitSaysSo() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Test")
                .and()
                .areNotAnnotatedWith(OnScreen.class)
                .and()
                .resideOutsideOfPackage("isoscope.architecture")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.testfx..", "javafx.stage..", "javafx.scene..")
                                .or(assignableTo("isoscope.app.ShownWindow")))
                .because("a process has one toolkit, and two windows would take each other's keys")
                .check(TESTS);
    }
}
