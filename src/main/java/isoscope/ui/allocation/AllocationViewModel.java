package isoscope.ui.allocation;

import isoscope.law.ComputeAllocation;
import isoscope.law.LineStyle;
import isoscope.law.ScalingLaw;
import isoscope.plot.charts.AllocationFigure;
import isoscope.plot.charts.AllocationFigure.Shown;
import isoscope.plot.charts.ReadOut;
import isoscope.plot.charts.ReadOut.Row;
import isoscope.quantity.QuantityFormat;
import isoscope.session.Choices;
import isoscope.session.Document;
import isoscope.session.LawSelection;
import isoscope.session.LawSlot;
import isoscope.session.view.ComputeProperty;
import isoscope.ui.workspace.ChartBehaviour;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.FitIntervals;
import isoscope.ui.workspace.Live;
import isoscope.ui.workspace.Spot;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// How each law splits a budget, and what each loses when another is right.
public final class AllocationViewModel implements ChartBehaviour {
    private static final String SPLIT = "split";

    private final LawSelection laws;
    private final ComputeProperty compute;
    private final ChartModel chart;
    private final ObjectProperty<Shown> againstCompute;
    private final ObservableValue<List<LawRow>> rows;
    private final ReadOnlyObjectWrapper<Verdicts> verdicts =
            new ReadOnlyObjectWrapper<>(this, "verdicts", Verdicts.NONE);

    /// Follows a document.
    public AllocationViewModel(Document document) {
        laws = document.laws();
        compute = document.looking().computeProperty();
        againstCompute = document.looking().views().choice("allocation.shown", Shown.SIZES);
        chart = new ChartModel(document, new AllocationFigure(againstCompute.get()));
        againstCompute.subscribe((_, now) -> chart.build(new AllocationFigure(now)));
        rows =
                Live.of(
                        () -> laws.slotsProperty().get().stream().map(LawRow::of).toList(),
                        laws.slotsProperty());
        chart.movedProperty().subscribe(figure -> compare());
    }

    @Override
    public ChartModel chart() {
        return chart;
    }

    /// The quantities drawn against compute.
    public ObjectProperty<Shown> againstComputeProperty() {
        return againstCompute;
    }

    /// The laws at hand, with their exponents.
    public ObservableValue<List<LawRow>> lawsProperty() {
        return rows;
    }

    /// The loss that each law that is on gives away by the measure of the others, at the compute held. Follows the
    /// chart, and rests when it does.
    public ReadOnlyObjectProperty<Verdicts> verdictsProperty() {
        return verdicts.getReadOnlyProperty();
    }

    /// Shows a law on every chart, or hides it.
    public void toggle(LawRow row) {
        laws.toggle(row.id());
    }

    @Override
    public Optional<ReadOut> readOut(Spot spot) {
        if (spot.panel().equals(SPLIT)) {
            return Optional.empty();
        }
        return marker(spot).or(() -> Optional.of(splits(spot.x())));
    }

    /// Holds the compute that was clicked.
    @Override
    public void click(Spot spot) {
        if (!spot.panel().equals(SPLIT)) {
            chart.holdCompute(spot.x());
        }
    }

    private void compare() {
        if (chart.shownProperty().get()) {
            verdicts.set(Verdicts.of(chart.study().laws(), compute.get()));
        }
    }

    private ReadOut splits(double compute) {
        return new ReadOut(
                "C = " + QuantityFormat.power(compute),
                chart.study().laws().stream()
                        .flatMap(law -> Stream.concat(row(law, compute), interval(law, compute)))
                        .toList());
    }

    /// The interval of what the fit of the runs says; without one its row keeps its place.
    private Stream<Row> interval(ScalingLaw law, double compute) {
        if (!law.id().equals(Choices.FITTED)) {
            return Stream.empty();
        }
        Optional<String> ends =
                switch (againstCompute.get()) {
                    case SIZES ->
                            ends(compute, ComputeAllocation::parameters, QuantityFormat::si)
                                    .flatMap(sizes ->
                                            ends(
                                                            compute,
                                                            ComputeAllocation::tokens,
                                                            QuantityFormat::si)
                                                    .map(tokens ->
                                                            Words.of("%s on %s", sizes, tokens)));
                    case TOKENS_PER_PARAMETER ->
                            ends(
                                    compute,
                                    ComputeAllocation::tokensPerParameter,
                                    QuantityFormat::tokensPerParameter);
                };
        return Stream.of(new Row("interval", ends.orElse("–")));
    }

    private Optional<String> ends(
            double compute,
            ToDoubleFunction<ComputeAllocation> number,
            DoubleFunction<String> format) {
        return FitIntervals.of(
                chart.study(), law -> number.applyAsDouble(law.split(compute)), format);
    }

    private Stream<Row> row(ScalingLaw law, double compute) {
        ComputeAllocation split = law.split(compute);
        return Stream.of(
                new Row(
                        law.card().name(),
                        switch (againstCompute.get()) {
                            case SIZES ->
                                    Words.of(
                                            "%s on %s",
                                            QuantityFormat.si(split.parameters()),
                                            QuantityFormat.si(split.tokens()));
                            case TOKENS_PER_PARAMETER ->
                                    Words.of(
                                            "%s tokens per parameter",
                                            QuantityFormat.tokensPerParameter(
                                                    split.tokensPerParameter()));
                        }));
    }

    /// A law at hand.
    ///
    /// @param id its stable name
    /// @param line how it is drawn
    /// @param name short name
    /// @param parametersExponent a, two decimals; empty while there is no such law
    /// @param tokensExponent b, two decimals; empty while there is no such law
    /// @param shown whether charts show it
    public record LawRow(
            String id,
            LineStyle line,
            String name,
            String parametersExponent,
            String tokensExponent,
            boolean shown) {
        static LawRow of(LawSlot slot) {
            return new LawRow(
                    slot.id(),
                    slot.line(),
                    slot.name(),
                    slot.law().map(law -> decimals(law.parametersExponent())).orElse(""),
                    slot.law().map(law -> decimals(1 - law.parametersExponent())).orElse(""),
                    slot.shown());
        }

        private static String decimals(double exponent) {
            return QuantityFormat.loss(exponent, 2);
        }
    }
}
