package isoscope.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/// The rules for packages that know no window: what each of them may use.
final class CoreRules {
    /// The texts people see, and annotations for what the compiler checks.
    private static final String[] ANYWHERE = {
        "isoscope.words..", "org.jspecify..", "com.google.errorprone.annotations.."
    };

    private CoreRules() {}

    /// Every rule.
    static Stream<ArchRule> all() {
        return Stream.of(
                onlyUses("isoscope.words..", "any part may say something"),
                onlyUses("isoscope.quantity..", "the words of the field need no other part"),
                onlyUses("isoscope.typed..", "a text is typed before anything is known about it"),
                onlyUses("isoscope.toml..", "TOML is the same whatever it tells"),
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
                        "isoscope.tour..",
                        "isoscope.formula",
                        "isoscope.json..",
                        "isoscope.quantity.."),
                onlyUses(
                        "isoscope.tour..",
                        "a tour is a text about laws and views, and knows no window",
                        "isoscope.law..",
                        "isoscope.formula..",
                        "isoscope.typed..",
                        "isoscope.toml..",
                        "isoscope.plot",
                        "isoscope.quantity.."),
                onlyUses(
                        "isoscope.json..",
                        "JSON is read and written whatever it means",
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
                        "isoscope.quantity..",
                        "isoscope.toml.."),
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
                        "isoscope.plan..",
                        "a plan asks laws, a simulation fits runs drawn from one, and neither starts a window toolkit",
                        "isoscope.law..",
                        "isoscope.formula..",
                        "isoscope.fit..",
                        "isoscope.runs",
                        "isoscope.numerics..",
                        "isoscope.quantity..",
                        "isoscope.report.."),
                onlyUses(
                        "isoscope.plan",
                        "a plan asks laws and their resamples, and fits nothing",
                        "isoscope.plan.catalogue..",
                        "isoscope.plan.model..",
                        "isoscope.law..",
                        "isoscope.formula..",
                        "isoscope.fit.resample..",
                        "isoscope.numerics..",
                        "isoscope.quantity..",
                        "isoscope.report.."),
                onlyUses(
                        "isoscope.plan.design..",
                        "a sweep is laid out by sizes and tokens alone",
                        "isoscope.plan",
                        "isoscope.plan.catalogue..",
                        "isoscope.plan.model..",
                        "isoscope.plan.report..",
                        "isoscope.law..",
                        "isoscope.numerics..",
                        "isoscope.quantity..",
                        "isoscope.report.."),
                onlyUses(
                        "isoscope.report..",
                        "what is written about a fit is the same from the window and from a command",
                        "isoscope.law..",
                        "isoscope.formula..",
                        "isoscope.fit..",
                        "isoscope.runs",
                        "isoscope.json..",
                        "isoscope.numerics..",
                        "isoscope.quantity..",
                        "com.fasterxml.jackson.."),
                onlyUses(
                        "isoscope.plot..",
                        "a figure is described with no toolkit, so that window and file show the same",
                        "isoscope.law..",
                        "isoscope.fit..",
                        "isoscope.plan..",
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

    private static ArchRule onlyUses(String layer, String reason, String... others) {
        String[] allowed =
                Stream.of(Stream.of(layer, "java.."), Stream.of(ANYWHERE), Stream.of(others))
                        .flatMap(names -> names)
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
