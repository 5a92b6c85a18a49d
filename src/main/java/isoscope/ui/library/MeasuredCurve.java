package isoscope.ui.library;

import isoscope.law.experiment.Outcome.Line;
import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.session.Document;
import isoscope.session.data.DataSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The loss curve of a run of the open data, as an experiment draws it.
final class MeasuredCurve {
    /// As many points as can be told apart.
    private static final int MOST = 80;

    private MeasuredCurve() {}

    /// That of a selected run, or else of the first run; empty where no run has one.
    static Optional<Line> of(Document document) {
        Set<String> selected = document.selection().selectedProperty().get();
        return document.data().dataProperty().get().stream()
                .map(DataSet::runs)
                .flatMap(runs -> runs.runs().stream())
                .sorted(Comparator.comparing(run -> !selected.contains(run.id())))
                .flatMap(MeasuredCurve::line)
                .findFirst();
    }

    private static Stream<Line> line(Run run) {
        LossCurve curve = run.curve();
        if (curve == null) {
            return Stream.empty();
        }
        int apart = Math.ceilDiv(curve.size(), MOST);
        List<Integer> shown =
                IntStream.range(0, curve.size())
                        .filter(i -> i % apart == 0 && curve.steps().get(i) > 0)
                        .boxed()
                        .toList();
        Series steps = Series.from(shown, i -> curve.steps().get(i));
        Series loss = Series.from(shown, i -> curve.loss().get(i));
        return shown.isEmpty() ? Stream.empty() : Stream.of(new Line(run.id(), steps, loss, true));
    }
}
