package isoscope.session;

import isoscope.saved.Prediction;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Which predictions of runs that are yet to be trained are kept. Each choice is a step that can be undone.
public final class PredictionSteps {
    private final Choosing choosing;

    PredictionSteps(Choosing choosing) {
        this.choosing = choosing;
    }

    /// Keeps a prediction.
    public void keep(Prediction prediction) {
        List<Prediction> all = new ArrayList<>(chosen().predictions());
        all.add(prediction);
        choosing.step(Words.of("Predict a run"), chosen().withPredictions(all));
    }

    /// Removes a prediction.
    public void remove(Prediction prediction) {
        List<Prediction> fewer = new ArrayList<>(chosen().predictions());
        fewer.remove(prediction);
        choosing.step(Words.of("Remove a prediction"), chosen().withPredictions(fewer));
    }

    private Choices chosen() {
        return choosing.chosen();
    }
}
