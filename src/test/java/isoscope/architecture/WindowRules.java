package isoscope.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/// The rules for screens, their models and the document they show.
final class WindowRules {
    private WindowRules() {}

    /// Every rule.
    static Stream<ArchRule> all() {
        return Stream.of(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                                "javafx.scene..",
                                                "javafx.stage..",
                                                "io.fair_acc..",
                                                "isoscope.chart..")
                                        .or(
                                                resideInAPackage("isoscope.ui..")
                                                        .and(simpleNameEndingWith("View"))))
                        .because("a view-model is tested with no toolkit"),
                noClasses()
                        .that()
                        .resideInAPackage("isoscope.session..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx.scene..", "javafx.stage..", "javafx.application..")
                        .because("the document is tested with no toolkit"),
                noClasses()
                        .that()
                        .resideInAnyPackage("isoscope.session..", "isoscope.task..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("isoscope.ui..", "isoscope.chart..")
                        .because("the window shows the document, the document knows no window"),
                slices().matching("isoscope.ui.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                resideInAPackage("isoscope.ui.main.."),
                                resideInAPackage("isoscope.ui.."))
                        .ignoreDependency(
                                resideInAPackage("isoscope.ui.."),
                                resideInAnyPackage(
                                        "isoscope.ui.command..",
                                        "isoscope.ui.dialog..",
                                        "isoscope.ui.theme..",
                                        "isoscope.ui.inspector..",
                                        "isoscope.ui.workspace.."))
                        .because(
                                "a feature changes without its neighbours; ui.main composes them"));
    }
}
