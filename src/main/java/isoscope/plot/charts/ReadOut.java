package isoscope.plot.charts;

import isoscope.fit.Predictions;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.Split;
import isoscope.plot.Axis;
import isoscope.plot.Coordinates;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a card beside the pointer says: a title, and keys with their values.
///
/// @param title what is under the pointer
/// @param rows from top to bottom
public record ReadOut(String title, List<Row> rows) {
    /// Copies the list.
    public ReadOut {
        rows = List.copyOf(rows);
    }

    /// One line of a card.
    ///
    /// @param key what is measured
    /// @param value with its unit, ready to show
    public record Row(String key, String value) {}

    /// What is known of a run, and how far it lies from the fitted law where there is one.
    public static ReadOut ofRun(Run run, Study study) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Compute C", QuantityFormat.power(run.compute())));
        rows.add(new Row("Parameters N", QuantityFormat.si(run.parameters())));
        rows.add(new Row("Tokens D", QuantityFormat.si(run.tokens())));
        rows.add(new Row("Loss", QuantityFormat.loss(run.loss(), 3)));
        if (study.fitted() != null) {
            Predictions.loss(study.fitted().law(), run)
                    .ifPresent(predicted ->
                            rows.add(
                                    new Row(
                                            "Measured − fitted",
                                            QuantityFormat.signed(run.loss() - predicted, 3))));
        }
        boolean numbered = run.id().chars().allMatch(Character::isDigit);
        return new ReadOut(numbered ? "Run " + run.id() : run.id(), rows);
    }

    /// What a place in a panel means: on a plane of two among C, N and D the model that stands there, on the panels of
    /// best parameters and tokens what every law says at that compute, elsewhere the two values.
    ///
    /// @param x of the pointer, in layout units
    /// @param y of the pointer, in layout units
    public static ReadOut at(PlacedPanel placed, double x, double y, Study study) {
        double dataX = placed.dataX(x);
        double dataY = placed.dataY(y);
        return switch (placed.panel().id()) {
            case "best-parameters" -> ofLaws(study, dataX, Quantity.PARAMETERS);
            case "best-tokens" -> ofLaws(study, dataX, Quantity.TOKENS);
            default ->
                    coordinates(placed.panel())
                            .map(plane -> ofModel(plane.at(dataX, dataY), study))
                            .orElseGet(() -> ofPlace(placed.panel(), dataX, dataY));
        };
    }

    private static ReadOut ofModel(Split split, Study study) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Compute C", QuantityFormat.power(split.compute())));
        rows.add(new Row("Parameters N", QuantityFormat.si(split.parameters())));
        rows.add(new Row("Tokens D", QuantityFormat.si(split.tokens())));
        rows.add(
                new Row(
                        "Tokens per parameter",
                        QuantityFormat.tokensPerParameter(split.tokensPerParameter())));
        study.judge()
                .flatMap(ScalingLaw::surface)
                .map(surface -> surface.loss(split.parameters(), split.tokens()))
                .ifPresent(
                        loss -> rows.add(new Row("Predicted loss", QuantityFormat.loss(loss, 3))));
        return new ReadOut("Model here", rows);
    }

    private static ReadOut ofLaws(Study study, double compute, Quantity quantity) {
        List<Row> rows =
                study.laws().stream()
                        .map(law ->
                                new Row(
                                        law.card().name(),
                                        QuantityFormat.si(best(law.split(compute), quantity))
                                                + interval(study, law, compute, quantity)))
                        .toList();
        return new ReadOut(Cursor.text(compute), rows);
    }

    /// ` (61B – 85B)` behind what the fitted law says, where there are resamples of the fit.
    private static String interval(Study study, ScalingLaw law, double compute, Quantity quantity) {
        return study.intervals()
                .filter(ensemble -> ensemble.centre().law().equals(law))
                .map(ensemble -> ensemble.interval(each -> best(each, compute, quantity)))
                .map(interval ->
                        " (%s)"
                                .formatted(
                                        QuantityFormat.range(
                                                QuantityFormat.si(interval.low()),
                                                QuantityFormat.si(interval.high()))))
                .orElse("");
    }

    private static double best(Law law, double compute, Quantity quantity) {
        return law instanceof ScalingLaw scaling
                ? best(scaling.split(compute), quantity)
                : Double.NaN;
    }

    private static double best(Split split, Quantity quantity) {
        return quantity == Quantity.TOKENS ? split.tokens() : split.parameters();
    }

    private static ReadOut ofPlace(Panel panel, double x, double y) {
        return new ReadOut(
                "",
                List.of(
                        new Row(key(panel.x()), text(panel.x(), x)),
                        new Row(key(panel.y()), text(panel.y(), y))));
    }

    private static String key(Axis axis) {
        return quantity(axis)
                .filter(_ -> axis.title().isEmpty())
                .map(Axes::title)
                .orElse(axis.title());
    }

    private static String text(Axis axis, double value) {
        return switch (axis.ticks()) {
            case POWERS -> QuantityFormat.power(value);
            case SI -> QuantityFormat.si(value);
            case DECIMAL -> QuantityFormat.loss(value, 3);
            case SIGNED -> QuantityFormat.signed(value, 3);
            case RATIO -> QuantityFormat.si(value) + "×";
            case PERCENT -> QuantityFormat.signed(100 * value, 2) + "%";
        };
    }

    /// The coordinates of a panel that is a plane of two among C, N and D.
    private static Optional<Coordinates> coordinates(Panel panel) {
        return Arrays.stream(Layer.Plane.values())
                .map(Coordinates::of)
                .filter(plane ->
                        Axes.id(plane.x()).equals(panel.x().id())
                                && Axes.id(plane.y()).equals(panel.y().id()))
                .findFirst();
    }

    private static Optional<Quantity> quantity(Axis axis) {
        return Arrays.stream(Quantity.values())
                .filter(q -> Axes.id(q).equals(axis.id()))
                .findFirst();
    }
}
