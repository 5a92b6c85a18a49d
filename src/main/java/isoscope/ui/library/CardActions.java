package isoscope.ui.library;

import isoscope.fit.Predictions;
import isoscope.fit.form.FormColumns;
import isoscope.fit.form.FormText;
import isoscope.law.Definition;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.Variable;
import isoscope.runs.RunSet;
import isoscope.session.Document;
import isoscope.session.data.DataSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Actions on a law of the library in the rest of the program.
public final class CardActions {
    private final Document document;
    private final Consumer<String> screens;
    private final LawPlanner planner;
    private Columns columns = Columns.NONE;

    /// @param document the open data, and the laws that charts show
    /// @param screens shows a screen by its id
    /// @param planner makes plans by a law
    public CardActions(Document document, Consumer<String> screens, LawPlanner planner) {
        this.document = document;
        this.screens = screens;
        this.planner = planner;
    }

    /// The planner as the library uses it.
    ///
    /// @param takes whether plans can be made by a law
    /// @param use plans by a law from now on
    public record LawPlanner(Predicate<Law> takes, Consumer<Law> use) {}

    /// Whether plans can be made by a law.
    boolean canPlan(Law law) {
        return planner.takes().test(law);
    }

    /// Plans by a law, on the screen for that.
    void plan(Law law) {
        planner.use().accept(law);
        screens.accept("planner");
    }

    /// The columns of a data set, found once for it.
    ///
    /// @param hasUniqueTokens whether a run says how many of its tokens are unique
    private record Columns(RunSet runs, FormColumns form, boolean hasUniqueTokens) {
        static final Columns NONE = new Columns(RunSet.EMPTY, FormColumns.of(RunSet.EMPTY), false);

        static Columns of(RunSet runs) {
            boolean hasUniqueTokens =
                    runs.runs().stream()
                            .map(Predictions::training)
                            .anyMatch(run -> Double.isFinite(run.value("U").orElse(Double.NaN)));
            return new Columns(runs, FormColumns.of(runs), hasUniqueTokens);
        }

        boolean has(Variable variable) {
            return switch (variable.name()) {
                case "N" -> variable.unit().equals("parameters");
                case "D" -> variable.unit().equals("tokens");
                case "C" -> variable.unit().equals("FLOP");
                case "U" -> hasUniqueTokens;
                default -> form.names().contains(variable.name());
            };
        }
    }

    /// The open data, and the laws that charts show.
    Document document() {
        return document;
    }

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
        screens.accept("isoloss");
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
                    screens.accept("laws");
                });
    }

    /// Whether the open runs have a column for every variable of a law.
    boolean hasColumns(Law law) {
        return columns().runs().size() > 0 && has(law.form().variables().stream());
    }

    private boolean has(Stream<Variable> variables) {
        return variables.allMatch(columns()::has);
    }

    private Optional<String> form(Law law) {
        return law.form()
                .result(Form.LOSS)
                .map(Definition::is)
                .filter(_ -> columns().runs().size() > 0)
                .filter(loss ->
                        has(
                                law.form().variables().stream()
                                        .filter(it -> loss.names().contains(it.name()))))
                .map(loss -> loss.text())
                .filter(text -> FormText.read(text, columns().form()) instanceof FormText.Read);
    }

    private Columns columns() {
        RunSet runs = document.data().dataProperty().get().map(DataSet::runs).orElse(RunSet.EMPTY);
        if (!columns.runs().equals(runs)) {
            columns = Columns.of(runs);
        }
        return columns;
    }
}
