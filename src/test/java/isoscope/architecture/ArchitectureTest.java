package isoscope.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules of the house. Each says what a package may lean on, and why; a rule that stands in the way is changed by
/// an architecture decision record, not by an exception.
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("isoscope");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(PROGRAM);
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                        CoreRules.all(),
                        edgeRules(),
                        WindowRules.all(),
                        threadRules(),
                        shapeRules())
                .flatMap(rules -> rules);
    }

    private static Stream<ArchRule> edgeRules() {
        return Stream.of(
                noClasses()
                        .that(not(resideInAPackage("isoscope.chart..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.fair_acc..")
                        .because(
                                "one package knows the charting library, so that it can be replaced"),
                noClasses()
                        .that(not(resideInAPackage("isoscope.runs.csv..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.opencsv..")
                        .because("one package knows the CSV library"),
                noClasses()
                        .that(
                                not(
                                        resideInAnyPackage(
                                                "isoscope.report..",
                                                "isoscope.runs.json..",
                                                "isoscope.json..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.fasterxml.jackson..")
                        .because(
                                "JSON is read and written in three places: files of the program, reports and runs"),
                noClasses()
                        .that()
                        .haveNameNotMatching("isoscope\\.export\\.Svg.*")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.batik..")
                        .because("a picture and a PDF file load nothing of SVG"),
                noClasses()
                        .that()
                        .haveNameNotMatching("isoscope\\.export\\.Pdf.*")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.openpdf..")
                        .because("a picture and an SVG file load nothing of PDF"),
                noClasses()
                        .that()
                        .resideInAPackage("isoscope.export..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx..",
                                "isoscope.ui..",
                                "isoscope.chart..",
                                "isoscope.session..")
                        .because("an export starts no window toolkit"),
                noClasses()
                        .that()
                        .resideInAPackage("isoscope.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx..",
                                "isoscope.ui..",
                                "isoscope.chart..",
                                "isoscope.session..")
                        .because("a command starts no window toolkit"),
                noClasses()
                        .that(not(resideInAPackage("isoscope.app..")))
                        .and(not(resideInAPackage("isoscope.cli..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("isoscope.app..", "isoscope.cli..")
                        .because("the entrances lead in, nothing leads back to them"));
    }

    private static Stream<ArchRule> threadRules() {
        return Stream.of(
                noClasses()
                        .that(
                                not(
                                        resideInAnyPackage(
                                                "isoscope.task..",
                                                "isoscope.chart..",
                                                "isoscope.app..")))
                        .and(not(resideInAPackage("isoscope.ui.theme..")))
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("javafx.application.Platform")
                        .because("work reaches the window's thread through Background"),
                noClasses()
                        .that(
                                not(
                                        resideInAnyPackage(
                                                "isoscope.task..",
                                                "isoscope.cli..",
                                                "isoscope.app..")))
                        .and()
                        .doNotHaveFullyQualifiedName("isoscope.fit.resample.Workers")
                        .and()
                        .doNotHaveFullyQualifiedName("isoscope.runs.file.ReadAhead")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.lang.Thread")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.concurrent.Executors")
                        .because(
                                "threads are made where they can be cancelled: whole jobs in task, the refits of one bootstrap in fit.resample.Workers, the records of a large file in runs.file.ReadAhead"),
                noClasses()
                        .that(not(resideInAnyPackage("isoscope.cli..", "isoscope.app..")))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .because("only the command line prints"),
                noClasses()
                        .should()
                        .callMethod(String.class, "formatted", Object[].class)
                        .orShould()
                        .callMethod(String.class, "format", String.class, Object[].class)
                        .because(
                                "a number is written the same in every locale: words.Words says so, or a locale that is named"));
    }

    private static Stream<ArchRule> shapeRules() {
        return Stream.of(
                slices().matching("isoscope.(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("a cycle hides the way through"),
                methods()
                        .should()
                        .notHaveName("getInstance")
                        .because("everything is built by hand in Wiring"),
                fields().that()
                        .areStatic()
                        .and()
                        .doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should()
                        .beFinal()
                        .because("global state hides what a class needs"),
                noClasses()
                        .should()
                        .callMethodWhere(
                                target(name("setStyle"))
                                        .and(target(owner(assignableTo(Node.class)))))
                        .because("the look lives in the style sheets"));
    }
}
