package isoscope.ui.playground;

import isoscope.plan.simulate.Accuracy;
import isoscope.plan.simulate.MethodAccuracy;
import isoscope.plan.simulate.Simulated;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Figure;
import isoscope.plot.charts.EstimatesFigure;
import isoscope.plot.charts.EstimatesFigure.Estimates;
import isoscope.session.view.Views;
import isoscope.ui.workspace.ChoiceViewModel;
import isoscope.ui.workspace.InputName;
import isoscope.ui.workspace.Live;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// The results of repetitions about one number, method by method.
final class ResultsViewModel {
    /// A number whose estimates differ by more than this factor is drawn on a scale of factors.
    private static final double WIDE = 3;

    private final ReadOnlyObjectProperty<Optional<Repetitions>> result;
    private final ChoiceViewModel subject;
    private final ObservableValue<List<ResultRow>> rows;
    private final ObservableValue<Optional<Figure>> figure;

    /// @param result of repetitions
    /// @param views keep which number it is
    ResultsViewModel(ReadOnlyObjectProperty<Optional<Repetitions>> result, Views views) {
        this.result = result;
        subject =
                new ChoiceViewModel(
                        new InputName("playground-subject", Words.of("Estimates of"), ""),
                        views.word("playground.subject", Subject.PARAMETERS.id()));
        result.subscribe(now -> now.map(Repetitions::simulated).ifPresent(this::offer));
        rows =
                Live.of(
                        () -> methods().map(method -> row(method, chosen())).toList(),
                        result,
                        subject.chosenProperty());
        figure =
                Live.of(() -> result.get().flatMap(this::figure), result, subject.chosenProperty());
    }

    private void offer(Simulated simulated) {
        double compute = simulated.simulation().compute();
        subject.offer(Subject.all(simulated).stream().map(each -> each.option(compute)).toList());
    }

    /// The number that is told of.
    ChoiceViewModel subject() {
        return subject;
    }

    /// The methods, each with how well it estimates the number.
    ObservableValue<List<ResultRow>> rows() {
        return rows;
    }

    private static ResultRow row(MethodAccuracy method, Subject subject) {
        return ResultRow.of(method, MethodPaints.of(method.method()), subject);
    }

    /// The estimates about the truth; empty without any, or of a number that the true law does not have.
    ObservableValue<Optional<Figure>> figure() {
        return figure;
    }

    /// Why there is no figure.
    String missing() {
        return result.get().isEmpty()
                ? Words.of("Run the repetitions to see their estimates around the truth here.")
                : Words.of(
                        "The true law has no such number, or no method found a law, so there are no estimates to draw.");
    }

    private Stream<MethodAccuracy> methods() {
        return result.get().stream().flatMap(done -> done.simulated().methods().stream());
    }

    private Subject chosen() {
        return Subject.of(subject.chosenProperty().get().id());
    }

    private Optional<Figure> figure(Repetitions done) {
        Subject shown = chosen();
        List<Estimates> estimates =
                methods().flatMap(method -> estimates(method, shown).stream()).toList();
        double compute = done.simulated().simulation().compute();
        return methods()
                .flatMap(method -> shown.of(method).stream())
                .mapToDouble(Accuracy::truth)
                .filter(Double::isFinite)
                .boxed()
                .findFirst()
                .filter(_ -> !estimates.isEmpty())
                .map(truth ->
                        new EstimatesFigure(
                                        shown.title(compute),
                                        scale(estimates),
                                        shown.isCount() ? TickStyle.SI : TickStyle.DECIMAL,
                                        truth,
                                        Words.of("Truth %s", shown.truth(truth)),
                                        estimates)
                                .figure());
    }

    private static Optional<Estimates> estimates(MethodAccuracy method, Subject subject) {
        return subject.of(method)
                .filter(of -> of.values().size() > 0 && Double.isFinite(of.bias()))
                .map(of ->
                        new Estimates(
                                method.method().shortTitle(),
                                Words.of("bias %s", NumberText.difference(of.bias(), of.truth())),
                                MethodPaints.of(method.method()),
                                of.values(),
                                Double.isNaN(of.coverage())
                                        ? ""
                                        : Words.of(
                                                "coverage %s", NumberText.percent(of.coverage()))));
    }

    private static Scale scale(List<Estimates> estimates) {
        DoubleSummaryStatistics all =
                estimates.stream()
                        .flatMapToDouble(each -> Arrays.stream(each.values().toArray()))
                        .summaryStatistics();
        return all.getMin() > 0 && all.getMax() > WIDE * all.getMin() ? Scale.LOG : Scale.LINEAR;
    }
}
