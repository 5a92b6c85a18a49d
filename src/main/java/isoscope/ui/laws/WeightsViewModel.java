package isoscope.ui.laws;

import isoscope.fit.Weighting;
import isoscope.fit.form.FormColumns;
import isoscope.session.Document;
import isoscope.session.FitSteps;
import isoscope.session.OpenData;
import isoscope.session.data.DataSet;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/// How much each run counts in a fit of the user's own form.
final class WeightsViewModel {
    private final FitSteps steps;
    private final OpenData data;
    private final ObservableValue<Weighting> chosen;

    WeightsViewModel(Document document) {
        steps = document.fitSteps();
        data = document.data();
        chosen = document.history().choicesProperty().map(now -> now.fit().settings().weighting());
    }

    private List<Weighting> of(DataSet set) {
        return FormColumns.of(set.runs()).names().stream()
                .<Weighting>flatMap(column ->
                        Stream.of(
                                new Weighting.Weights(column),
                                new Weighting.StandardErrors(column)))
                .toList();
    }

    /// Every column of numbers, as weights and as standard errors.
    List<Weighting> choices() {
        return data.dataProperty().get().map(this::of).orElseGet(List::of);
    }

    /// The weighting that holds now.
    ObservableValue<Weighting> chosen() {
        return chosen;
    }

    /// Weighs otherwise from now on.
    void choose(Weighting weighting) {
        steps.weigh(weighting);
    }

    /// The name of a way to weigh.
    static String label(Weighting weighting) {
        return switch (weighting) {
            case Weighting.Equal() -> Words.of("All runs equally");
            case Weighting.Weights(var column) -> Words.of("Weights: %s", column);
            case Weighting.StandardErrors(var column) -> Words.of("Standard errors: %s", column);
        };
    }
}
