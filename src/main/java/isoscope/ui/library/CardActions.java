package isoscope.ui.library;

import isoscope.fit.Predictions;
import isoscope.fit.form.FormColumns;
import isoscope.fit.form.FormText;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.Variable;
import isoscope.runs.RunSet;
import isoscope.session.Document;
import isoscope.session.data.DataSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/// Actions on a law of the library in the rest of the program.
///
/// @param document the open data, and the laws that charts show
/// @param show shows a screen by its id
public record CardActions(Document document, Consumer<String> show) {
    /// Whether IsoLoss and Allocation can show the law.
    boolean canOverlay(Law law) {
        return law instanceof ScalingLaw && document.laws().byId(law.id()).isPresent();
    }

    /// Shows the law on IsoLoss.
    void overlay(Law law) {
        if (document.studyProperty().get().laws().stream()
                .noneMatch(shown -> shown.id().equals(law.id()))) {
            document.laws().toggle(law.id());
        }
        show.accept("isoloss");
    }

    /// Whether the open runs have all variables of the law's loss.
    boolean canFit(Law law) {
        return form(law).isPresent();
    }

    /// Fits the constants of the law to the open runs, as the user's own form.
    void fit(Law law) {
        form(law)
                .ifPresent(form -> {
                    document.fitSteps().useForm(form, law instanceof ScalingLaw);
                    show.accept("laws");
                });
    }

    /// Whether the open runs have a column for every variable of a law.
    boolean hasColumns(Law law) {
        return runs().filter(runs -> runs.size() > 0)
                .filter(runs ->
                        law.form().variables().stream().allMatch(variable -> has(runs, variable)))
                .isPresent();
    }

    private static boolean has(RunSet runs, Variable variable) {
        return switch (variable.name()) {
            case "N" -> variable.unit().equals("parameters");
            case "D" -> variable.unit().equals("tokens");
            case "C" -> variable.unit().equals("FLOP");
            default ->
                    runs.runs().stream()
                            .map(Predictions::training)
                            .anyMatch(run -> isTold(run.value(variable.name())));
        };
    }

    private static boolean isTold(OptionalDouble value) {
        return value.isPresent() && Double.isFinite(value.getAsDouble());
    }

    private Optional<String> form(Law law) {
        return law.form()
                .result(Form.LOSS)
                .map(loss -> loss.is().text())
                .filter(_ -> hasColumns(law))
                .filter(text ->
                        FormText.read(text, FormColumns.of(runs().orElse(RunSet.EMPTY)))
                                instanceof FormText.Read);
    }

    private Optional<RunSet> runs() {
        return document.data().dataProperty().get().map(DataSet::runs);
    }
}
