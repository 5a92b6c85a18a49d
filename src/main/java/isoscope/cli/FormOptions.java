package isoscope.cli;

import isoscope.fit.FitMethod;
import isoscope.fit.FitSettings;
import isoscope.fit.Weighting;
import isoscope.fit.form.FormColumns;
import isoscope.fit.form.FormMethod;
import isoscope.fit.form.FormText;
import isoscope.fit.form.FormText.Read;
import isoscope.fit.form.FormText.Wrong;
import isoscope.fit.form.OwnForm;
import isoscope.formula.ParsedFormula.Rejected;
import isoscope.law.Constant;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.sheet.Library;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/// The options that say which form to fit, where it is not that of a method.
final class FormOptions {
    private final Supplier<Library> laws;

    @Option(
            names = "--form",
            paramLabel = "'EXPRESSION'",
            description =
                    "Fit this formula of the loss, such as 'E + A/N^alpha + B/D^beta +"
                            + " G/experts^gamma': N, D, C, U and the columns of numbers are variables,"
                            + " all other names are fitted.")
    private Optional<String> form = Optional.empty();

    @Option(
            names = "--free",
            paramLabel = "NAMES",
            split = ",",
            description =
                    "With --law: fit these constants of the law, separated by commas, and keep the published values "
                            + "of the others.")
    private List<String> free = List.of();

    @Option(
            names = "--weights",
            paramLabel = "COLUMN",
            description = "With --form: weight of each run's term in the objective.")
    private Optional<String> weights = Optional.empty();

    @Option(
            names = "--standard-error",
            paramLabel = "COLUMN",
            description =
                    "With --form: standard errors s of the losses; each run's term is weighted by (loss/s)^2, "
                            + "divided by its mean.")
    private Optional<String> standardErrors = Optional.empty();

    /// @param laws the published ones
    FormOptions(Supplier<Library> laws) {
        this.laws = laws;
    }

    /// Fails before any file is read when the options do not go together.
    ///
    /// @param law whose form is fitted
    /// @param method whether a method is named
    /// @param usual whether a method of the program fits the law
    void check(Optional<String> law, boolean method, boolean usual) {
        if (form.isPresent() && (law.isPresent() || method)) {
            throw Usage.wrong(Words.of("--form says what is fitted: omit --law and --method"));
        }
        if (!free.isEmpty() && (law.isEmpty() || method)) {
            throw Usage.wrong(
                    Words.of(
                            "--free: names constants of --law, and cannot be combined with --method"));
        }
        form.map(FormText::parse)
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .ifPresent(FormOptions::refuse);
        if (weights.isPresent() && standardErrors.isPresent()) {
            throw Usage.wrong(
                    Words.of("--weights, --standard-error: expected one of them, found both"));
        }
        boolean weighted = weights.isPresent() || standardErrors.isPresent();
        if (weighted && !isAsked(law, usual)) {
            throw Usage.wrong(
                    Words.of(
                            "--weights, --standard-error: the methods weight all runs equally. Give a form too, such as "
                                    + "--form 'E + A/N^alpha + B/D^beta'"));
        }
        ofLaw(law, usual);
    }

    /// Whether a form is asked for that no method has.
    boolean isAsked(Optional<String> law, boolean usual) {
        return form.isPresent() || !free.isEmpty() || (law.isPresent() && !usual);
    }

    private static void refuse(Rejected rejected) {
        throw Usage.wrong(
                Words.of("--form: found %s, expected %s", rejected.found(), rejected.expected()),
                rejected.pointed());
    }

    /// The fit of the form, if one is asked for that no method has.
    Optional<FitMethod> method(Optional<String> law, boolean usual, FormColumns columns) {
        requireColumn("--weights", weights, columns);
        requireColumn("--standard-error", standardErrors, columns);
        return form.<FitMethod>map(text -> typed(text, columns)).or(() -> ofLaw(law, usual));
    }

    private static FitMethod typed(String text, FormColumns columns) {
        return switch (FormText.read(text, columns)) {
            case Read(Form read) -> new FormMethod(OwnForm.TITLE, read);
            case Wrong(Rejected rejected) -> {
                refuse(rejected);
                throw new IllegalStateException("a form that was refused");
            }
        };
    }

    private Optional<FitMethod> ofLaw(Optional<String> law, boolean usual) {
        return law.filter(_ -> !usual || !free.isEmpty())
                .map(name -> ofForm(new LawFinder(laws.get()).law("--law", name)));
    }

    private FitMethod ofForm(Law law) {
        Form form = law.form();
        if (form.result(Form.LOSS).isEmpty()) {
            throw Usage.wrong(
                    Words.of(
                            "--law: %s gives no loss L, expected a law of the loss, whose form can be fitted",
                            law.id()));
        }
        List<String> names = form.constants().stream().map(Constant::name).toList();
        free.stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Usage.wrong(
                            Words.of(
                                    "--free: found %s, expected one of %s",
                                    name, String.join(", ", names)));
                });
        return FormMethod.of(law, free.isEmpty() ? names : free);
    }

    private static void requireColumn(String option, Optional<String> name, FormColumns columns) {
        name.filter(column -> !columns.names().contains(column))
                .ifPresent(column -> {
                    throw Usage.wrong(
                            columns.names().isEmpty()
                                    ? Words.of(
                                            "%s: found %s, expected a column of numbers: the files have none beside the quantities",
                                            option, column)
                                    : Words.of(
                                            "%s: found %s, expected a column of numbers: one of %s",
                                            option, column, columns.listed()));
                });
    }

    /// Settings in which runs count as they are told to.
    FitSettings weighted(FitSettings settings) {
        return settings.withWeighting(
                weights.<Weighting>map(Weighting.Weights::new)
                        .or(() -> standardErrors.map(Weighting.StandardErrors::new))
                        .orElseGet(settings::weighting));
    }
}
