package isoscope.plot.charts;

import isoscope.fit.Predictions;
import isoscope.plot.Study;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// The text of a card beside the pointer: a title, and keys with their values.
///
/// @param title the name of the thing under the pointer
/// @param rows from top to bottom
public record ReadOut(String title, List<Row> rows) {
    /// Copies the list.
    public ReadOut {
        rows = List.copyOf(rows);
    }

    /// One line of a card.
    ///
    /// @param key the name of the quantity
    /// @param value with its unit, ready to show
    public record Row(String key, String value) {}

    /// The read-out of a run: its values, and how far it lies from the fitted law where there is one.
    public static ReadOut ofRun(Run run, Study study) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Words.of("Compute C"), QuantityFormat.power(run.compute())));
        rows.add(new Row(Words.of("Parameters N"), QuantityFormat.si(run.parameters())));
        rows.add(new Row(Words.of("Tokens D"), QuantityFormat.si(run.tokens())));
        rows.add(new Row(Words.of("Loss"), QuantityFormat.loss(run.loss(), 3)));
        if (study.fitted() != null) {
            Predictions.loss(study.fitted().law(), run)
                    .ifPresent(predicted ->
                            rows.add(
                                    new Row(
                                            Words.of("Measured − fitted"),
                                            QuantityFormat.signed(run.loss() - predicted, 3))));
        }
        boolean numbered = run.id().chars().allMatch(Character::isDigit);
        return new ReadOut(numbered ? Words.of("Run %s", run.id()) : run.id(), rows);
    }
}
