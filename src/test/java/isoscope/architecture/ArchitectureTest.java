package isoscope.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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

    private static final String NULLNESS = "org.jspecify..";

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(PROGRAM);
    }

    static Stream<ArchRule> rules() {
        return Stream.of(coreRules(), edgeRules(), viewRules(), threadRules(), shapeRules())
                .flatMap(rules -> rules);
    }

    private static Stream<ArchRule> coreRules() {
        return Stream.of(
                onlyUses("isoscope.quantity..", "the words of the field need no other part"),
                onlyUses("isoscope.typed..", "a text is typed before anything is known about it"),
                onlyUses(
                        "isoscope.formula",
                        "a formula knows neither laws nor data, so that it can say any of them",
                        "isoscope.typed..",
                        "isoscope.quantity.."),
                onlyUses(
                        "isoscope.formula.program..",
                        "values and derivatives come from the tree alone",
                        "isoscope.formula",
                        "isoscope.typed.."),
                onlyUses(
                        "isoscope.formula.solve..",
                        "a question to a formula is a root of its value or of its derivative",
                        "isoscope.formula",
                        "isoscope.formula.program..",
                        "isoscope.numerics.."),
                onlyUses("isoscope.disk..", "any part may write a file whole"),
                onlyUses(
                        "isoscope.saved..",
                        "a command reads sessions too, and starts no window toolkit",
                        "isoscope.disk..",
                        "isoscope.report..",
                        "isoscope.plot",
                        "isoscope.fit..",
                        "isoscope.runs",
                        "isoscope.runs.mapping..",
                        "isoscope.quantity..",
                        "com.fasterxml.jackson.."),
                onlyUses(
                        "isoscope.numerics..",
                        "kernels serve any problem",
                        "isoscope.quantity..",
                        "org.apache.commons.math3.."),
                onlyUses(
                        "isoscope.runs",
                        "runs are free of any file format",
                        "isoscope.runs.mapping..",
                        "isoscope.quantity.."),
                onlyUses(
                        "isoscope.runs.mapping..",
                        "what columns mean can be said before anything is read",
                        "isoscope.quantity.."),
                onlyUses(
                        "isoscope.runs.table..",
                        "a table becomes runs whatever format it stands in",
                        "isoscope.runs",
                        "isoscope.runs.mapping..",
                        "isoscope.quantity..",
                        "ch.randelshofer.fastdoubleparser.."),
                onlyUses(
                        "isoscope.runs.csv..",
                        "delimited text becomes a table and nothing more",
                        "isoscope.runs",
                        "isoscope.runs.table..",
                        "isoscope.runs.text..",
                        "isoscope.quantity..",
                        "com.opencsv.."),
                onlyUses(
                        "isoscope.runs.log..",
                        "a log becomes a table and nothing more",
                        "isoscope.runs",
                        "isoscope.runs.table..",
                        "isoscope.runs.text..",
                        "isoscope.quantity.."),
                onlyUses(
                        "isoscope.runs.text..",
                        "lines are the same in every format",
                        "isoscope.runs"),
                onlyUses(
                        "isoscope.runs.filter..",
                        "the same words choose runs wherever they are typed",
                        "isoscope.runs",
                        "isoscope.typed..",
                        "isoscope.quantity.."),
                onlyUses(
                        "isoscope.runs.check..",
                        "runs are looked at before anything is fitted",
                        "isoscope.runs",
                        "isoscope.runs.filter..",
                        "isoscope.runs.mapping..",
                        "isoscope.quantity.."),
                onlyUses(
                        "isoscope.runs.json..",
                        "JSON becomes a table and nothing more",
                        "isoscope.runs",
                        "isoscope.runs.table..",
                        "isoscope.runs.text..",
                        "isoscope.quantity..",
                        "com.fasterxml.jackson.."),
                onlyUses(
                        "isoscope.runs.layout..",
                        "an arrangement is the same in every format",
                        "isoscope.runs",
                        "isoscope.runs.table..",
                        "isoscope.quantity.."),
                onlyUses(
                        "isoscope.law",
                        "a law is formulas with values, and knows no data",
                        "isoscope.formula..",
                        "isoscope.typed..",
                        "isoscope.numerics..",
                        "isoscope.quantity.."),
                onlyUses(
                        "isoscope.law.sheet..",
                        "a sheet is a law as a text, read in one place",
                        "isoscope.law",
                        "isoscope.formula..",
                        "org.tomlj.."),
                onlyUses(
                        "isoscope.fit..",
                        "a fit turns runs into laws and says what is wrong with them",
                        "isoscope.typed..",
                        "isoscope.law..",
                        "isoscope.formula..",
                        "isoscope.runs",
                        "isoscope.runs.check..",
                        "isoscope.numerics..",
                        "isoscope.quantity..",
                        "org.apache.commons.math3.."),
                onlyUses(
                        "isoscope.report..",
                        "what is written about a fit is the same from the window and from a command",
                        "isoscope.law..",
                        "isoscope.formula..",
                        "isoscope.fit..",
                        "isoscope.runs",
                        "isoscope.numerics..",
                        "isoscope.quantity..",
                        "com.fasterxml.jackson.."),
                onlyUses(
                        "isoscope.plot..",
                        "a figure is described with no toolkit, so that window and file show the same",
                        "isoscope.law..",
                        "isoscope.fit..",
                        "isoscope.runs",
                        "isoscope.numerics..",
                        "isoscope.quantity.."),
                onlyUses(
                        "isoscope.plot",
                        "the words of a chart know neither who says them nor who places them",
                        "isoscope.law..",
                        "isoscope.fit..",
                        "isoscope.runs",
                        "isoscope.quantity.."),
                onlyUses(
                        "isoscope.plot.layout..",
                        "the layout places what it is given",
                        "isoscope.plot",
                        "isoscope.law..",
                        "isoscope.quantity.."),
                slices().matching("isoscope.plot.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .because(
                                "the layout places any figure and a chart is described without placing it"));
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
                                                "isoscope.saved..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.fasterxml.jackson..")
                        .because(
                                "JSON is read and written in three places: fits, runs and sessions"),
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

    private static Stream<ArchRule> viewRules() {
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
                                        .or(simpleNameEndingWith("View")))
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
                        .because("only the command line prints"));
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

    private static ArchRule onlyUses(String layer, String reason, String... others) {
        String[] allowed =
                Stream.concat(Stream.of(layer, "java..", NULLNESS), Stream.of(others))
                        .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(layer)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed).and(not(resideInAPackage("java.awt.."))))
                .because(reason);
    }
}
