package isoscope.ui.laws;

import isoscope.fit.form.BoundsText;
import isoscope.formula.ParsedFormula.Rejected;
import isoscope.session.Choices;
import isoscope.session.Document;
import isoscope.session.FitSteps;
import isoscope.typed.Completion;
import isoscope.ui.workspace.CommittedText;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/// The bounds within which constants are looked for, as a text to type.
public final class BoundsViewModel extends CommittedText {
    private final FitSteps steps;

    /// The bounds of a document.
    public BoundsViewModel(Document document) {
        super(document.history());
        steps = document.fitSteps();
        follow();
    }

    @Override
    public ObservableValue<String> note() {
        return new SimpleStringProperty("");
    }

    @Override
    public List<Completion> completions(int caret) {
        return List.of();
    }

    @Override
    protected String committed(Choices choices) {
        return BoundsText.of(choices.fit().settings().bounds());
    }

    @Override
    protected Optional<String> take(String typed) {
        return switch (BoundsText.read(typed)) {
            case BoundsText.Outcome.Read(var bounds) -> {
                steps.bound(bounds);
                yield Optional.empty();
            }
            case BoundsText.Outcome.Wrong(Rejected rejected) ->
                    Optional.of(error(rejected.pointed(), rejected.expected()));
        };
    }
}
