package isoscope.plot.charts;

import isoscope.law.ComputeAllocation;
import isoscope.law.ScalingLaw;
import isoscope.numerics.Interval;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Bar;
import isoscope.plot.Layer.Bars;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.plot.charts.LawLines.Styled;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.KnownModel;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// How far each law's model size lies from one law's optimum: bars on a scale of ratios, for the laws at the cursor's
/// compute and for known models at the compute they were trained with.
final class SplitBars {
    private static final double SMALLEST = 0.5;

    /// Bars beyond this are broken off at the frame and say their ratio.
    private static final double LARGEST = 16;

    private static final double ROOM = 1.3;

    /// Fractions of a page of usual height: what a row takes, and the margins above and below all rows.
    private static final double ROW = 0.073;

    private static final double MARGINS = 0.21;

    private static final Interval NO_INTERVAL = new Interval(Double.NaN, Double.NaN);

    private SplitBars() {}

    /// The law whose optimum is 1×: the judge, else the reference law, or the first law that is on.
    static Optional<ScalingLaw> reference(Study study) {
        return Optional.ofNullable(study.reference())
                .or(study::referenceLaw)
                .or(() -> study.laws().stream().findFirst());
    }

    /// Where the bars stand: right of the lines, as high as they need.
    static Panel.Cell cell(Study study) {
        int rows = study.laws().size() + models(study).size() + 2;
        return new Panel.Cell(0.55, 0, 0.45, Math.min(1, MARGINS + ROW * rows));
    }

    /// The range of ratios: holds the shortest bar at any compute of a range, and bars up to sixteen-fold.
    static Range range(Study study, Range compute) {
        return reference(study)
                .map(law -> around(study, law, compute))
                .orElse(new Range(SMALLEST, LARGEST));
    }

    /// The bars at one compute.
    static List<Layer> of(Study study, double compute) {
        return reference(study)
                .<List<Layer>>map(law -> List.of(bars(study, law, compute)))
                .orElse(List.of());
    }

    private static Bars bars(Study study, ScalingLaw reference, double compute) {
        List<Bar> bars = new ArrayList<>();
        bars.add(heading(Words.of("Split at %s", Cursor.text(compute))));
        for (Styled law : byCatalogue(study)) {
            ComputeAllocation split = law.law().split(compute);
            bars.add(
                    bar(
                            law.law().card().name(),
                            split,
                            reference,
                            interval(study, law, compute),
                            law.style().paint()));
        }
        List<KnownModel> models = models(study);
        if (!models.isEmpty()) {
            bars.add(heading(Words.of("Models as trained")));
        }
        for (KnownModel model : models) {
            ComputeAllocation split = new ComputeAllocation(model.parameters(), model.tokens());
            bars.add(bar(model.name(), split, reference, NO_INTERVAL, Paint.MUTED));
        }
        return new Bars(1, bars);
    }

    private static List<KnownModel> models(Study study) {
        return study.shows("models") ? Landmarks.of(study) : List.of();
    }

    private static Bar heading(String text) {
        return new Bar(text, "", Double.NaN, "", Paint.FOREGROUND);
    }

    /// The interval of N* of the fitted law; nothing of the others.
    private static Interval interval(Study study, Styled law, double compute) {
        return study.intervals()
                .filter(_ -> law.fitted() && study.shows("band"))
                .map(ensemble -> ensemble.interval(each -> FrontierBand.parameters(each, compute)))
                .orElse(NO_INTERVAL);
    }

    private static Bar bar(
            String name,
            ComputeAllocation split,
            ScalingLaw reference,
            Interval sizes,
            Paint paint) {
        double ratio = ratio(split, reference);
        double best = split.parameters() / ratio;
        return new Bar(
                name,
                Words.of(
                        "%s on %s",
                        QuantityFormat.si(split.parameters()), QuantityFormat.si(split.tokens())),
                ratio,
                sizes.low() / best,
                sizes.high() / best,
                (ratio > LARGEST ? "› " + QuantityFormat.si(ratio, 2) + "×, " : "")
                        + Words.of(
                                "%s tok/param",
                                QuantityFormat.tokensPerParameter(split.tokensPerParameter())),
                paint);
    }

    /// The laws in the order they were switched on, the fitted one last: a table, so painting does not matter.
    private static List<Styled> byCatalogue(Study study) {
        List<Styled> painting = LawLines.inOrder(study);
        return study.laws().stream()
                .map(law ->
                        painting.stream()
                                .filter(s -> s.law().equals(law))
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    private static double ratio(ComputeAllocation split, ScalingLaw reference) {
        return split.parameters() / reference.split(split.compute()).parameters();
    }

    private static Range around(Study study, ScalingLaw reference, Range compute) {
        DoubleStream laws =
                study.laws().stream()
                        .flatMapToDouble(law ->
                                DoubleStream.of(compute.low(), compute.high())
                                        .map(c -> ratio(law.split(c), reference)));
        DoubleStream models =
                Landmarks.of(study).stream()
                        .mapToDouble(m ->
                                ratio(
                                        new ComputeAllocation(m.parameters(), m.tokens()),
                                        reference));
        double smallest = DoubleStream.concat(laws, models).min().orElse(SMALLEST);
        return new Range(Math.min(SMALLEST, smallest / ROOM), LARGEST);
    }
}
