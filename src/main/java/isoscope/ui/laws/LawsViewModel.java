package isoscope.ui.laws;

import isoscope.fit.FitOutcome;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.session.Choices;
import isoscope.session.Fitting;
import isoscope.session.History;
import isoscope.session.LawSelection;
import isoscope.session.fit.FitState;
import isoscope.ui.workspace.Live;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The table of laws: the fit of the user's runs, the published ones and those of saved fits, and which of them the inspector is about.
public final class LawsViewModel {
    private final LawSelection laws;
    private final Fitting fitting;
    private final History history;
    private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen");
    private final ObservableValue<List<LawRow>> rows;
    private final ObservableValue<Optional<LawFacts>> facts;

    /// Follows laws.
    ///
    /// @param fitting has the law of the user's runs
    /// @param history tells which laws are shown
    public LawsViewModel(LawSelection laws, Fitting fitting, History history) {
        this.laws = laws;
        this.fitting = fitting;
        this.history = history;
        rows =
                Live.whileSeen(
                        seen,
                        this::allRows,
                        fitting.stateProperty(),
                        history.choicesProperty(),
                        laws.slotsProperty());
        facts = Live.of(this::chosenFacts, laws.detailedProperty(), laws.slotsProperty());
    }

    /// Whether anybody looks; while nobody does, the rows rest.
    public BooleanProperty seenProperty() {
        return seen;
    }

    /// The fit first, then the published laws in the order of the catalogue, then those of saved fits.
    ObservableValue<List<LawRow>> rowsProperty() {
        return rows;
    }

    /// The id of the law that the inspector is about.
    public StringProperty chosenProperty() {
        return laws.detailedProperty();
    }

    /// The card of the chosen law when it is another than the fit.
    ObservableValue<Optional<LawFacts>> factsProperty() {
        return facts;
    }

    /// Shows a law on every chart, or hides it, as a step that can be undone.
    public void toggle(String id) {
        laws.toggle(id);
    }

    private Optional<LawFacts> chosenFacts() {
        return Optional.of(laws.detailedProperty().get())
                .filter(id -> !id.equals(Choices.FITTED))
                .flatMap(laws::byId)
                .map(LawFacts::of);
    }

    private List<LawRow> allRows() {
        Choices choices = history.choicesProperty().get();
        List<LawRow> all = new ArrayList<>();
        all.add(fittedRow(choices.laws().shows(Choices.FITTED)));
        for (ScalingLaw law : laws.catalogue()) {
            all.add(LawRow.published(law, choices.laws().shows(law.id())));
        }
        return List.copyOf(all);
    }

    private LawRow fittedRow(boolean shown) {
        FitState state = fitting.stateProperty().get();
        return state.fitted()
                .map(fitted -> fittedRow(fitted, shown))
                .orElseGet(() -> LawRow.notFitted(why(state), shown));
    }

    private static LawRow fittedRow(FitOutcome.Fitted fitted, boolean shown) {
        Law law = fitted.law();
        return LawRow.fitted(law, fitted.scalingLaw(), fitted.counted(), shown);
    }

    private static String why(FitState state) {
        return switch (state) {
            case FitState.None() -> Words.of("No runs are open");
            case FitState.Running _ -> Words.of("Fitting");
            case FitState.Done(FitOutcome.Refused _) -> Words.of("Refused");
            case FitState.Done _ -> Words.of("Cancelled");
        };
    }
}
