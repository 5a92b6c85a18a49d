package isoscope.plot.charts;

import isoscope.law.ComputeAllocation;
import isoscope.law.LawCard;
import isoscope.law.LossSurface;
import isoscope.law.ScalingLaw;
import isoscope.plot.Coordinates;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.Label;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Place;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.plot.charts.LawLines.Styled;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Loss along one budget: a curve for each Chinchilla surface, and on it where each law would spend the budget. Laws
/// without a curve of their own are priced by the reference law. Kaplan's surface has no curve: its losses are of another
/// corpus and tokenizer.
///
/// @param plane whose vertical axis the slice shares
/// @param study the study that it is about
/// @param compute C, in FLOP
record Slice(Plane plane, Study study, double compute) {
    private static final int POINTS = 72;
    private static final double BELOW_LOWEST = 0.995;
    private static final double LEAST_SPAN = 0.7;
    private static final double ROOM_FOR_NAMES = 1.15;
    private static final double ABOVE_SMALLEST = 1.04;

    /// The losses that a slice shows, the same at every compute so that the axis holds still while the cursor moves:
    /// from the lowest minimum of any curve to the best loss a quarter of the way up the decades of compute, or at the
    /// smallest run.
    static Range losses(Study study, Range compute, LossScale scale) {
        double low = scale.low();
        double high = scale.low() + LEAST_SPAN;
        Optional<ScalingLaw> referenceLaw = study.referenceLaw();
        if (referenceLaw.isPresent()) {
            high = Math.max(high, ROOM_FOR_NAMES * lowest(referenceLaw.get(), quarter(compute)));
            high =
                    Math.max(
                            high,
                            ABOVE_SMALLEST * lowest(referenceLaw.get(), smallest(study, compute)));
            for (ScalingLaw law : study.laws()) {
                if (isOnOwnCurve(law, referenceLaw.get())) {
                    low = Math.min(low, lowest(law, compute.high()));
                }
            }
        }
        return new Range(BELOW_LOWEST * low, high);
    }

    private static double quarter(Range compute) {
        return Math.pow(compute.low(), 0.75) * Math.pow(compute.high(), 0.25);
    }

    private static double smallest(Study study, Range compute) {
        return study.included().stream()
                .mapToDouble(Run::compute)
                .filter(each -> each >= compute.low())
                .min()
                .orElse(compute.high());
    }

    private static double lowest(ScalingLaw law, double compute) {
        return loss(law.surface().orElseThrow(), law.split(compute));
    }

    /// The live layers of the slice.
    List<Layer> layers(Panel panel) {
        Optional<ScalingLaw> referenceLaw = study.referenceLaw();
        if (referenceLaw.isEmpty()) {
            return List.of();
        }
        List<Styled> laws = LawLines.inOrder(study);
        List<Layer> layers = new ArrayList<>(band(panel.y().range()));
        for (Styled law : laws) {
            if (isOnOwnCurve(law.law(), referenceLaw.get())) {
                layers.add(curve(law, panel.y().range()));
            }
        }
        List<Optimum> optima = laws.stream().map(law -> optimum(law, referenceLaw.get())).toList();
        optima.forEach(optimum -> layers.add(optimum.leader(panel.x().range().low())));
        optima.forEach(optimum -> layers.add(optimum.dot()));
        optima.reversed().forEach(optimum -> layers.add(optimum.label()));
        return layers;
    }

    /// A dotted line at one height between two horizontal places.
    static Layer leader(double from, double to, double y, Styled law) {
        return new Curve(
                Series.of(from, to),
                Series.of(y, y),
                Look.leader(law.style().paint()),
                null,
                "",
                NamePlacement.NONE);
    }

    private List<Layer> band(Range heights) {
        return study.intervals()
                .filter(_ -> Bands.shown(study))
                .map(ensemble -> SliceBand.of(ensemble, plane, compute, heights))
                .orElse(List.of());
    }

    private Layer curve(Styled law, Range heights) {
        LossSurface surface = law.law().surface().orElseThrow();
        Coordinates coordinates = Coordinates.of(plane);
        Series y = Series.logSpaced(heights.low(), heights.high(), POINTS);
        return new Curve(
                y.map(height -> loss(surface, coordinates.onBudget(compute, height))),
                y,
                law.fitted() ? law.style().line() : law.style().thin(),
                null,
                "",
                NamePlacement.NONE);
    }

    private Optimum optimum(Styled law, ScalingLaw referenceLaw) {
        boolean own = isOnOwnCurve(law.law(), referenceLaw);
        ScalingLaw pricing = own ? law.law() : referenceLaw;
        ComputeAllocation split = law.law().split(compute);
        double loss = loss(pricing.surface().orElseThrow(), split);
        String value = QuantityFormat.loss(loss, 3);
        String detail =
                !own
                        ? Words.of("loss %s by %s", value, nameOf(referenceLaw))
                        : law.law().equals(referenceLaw)
                                ? Words.of("minimum %s", value)
                                : Words.of("%s by its own law", value);
        return new Optimum(law, loss, Coordinates.of(plane).y(split), detail);
    }

    /// Whose loss it is: not that of the law whose split it is.
    private static String nameOf(ScalingLaw referenceLaw) {
        boolean fit = referenceLaw.card().family().equals(LawCard.FITTED);
        return fit ? Words.of("the fit") : referenceLaw.card().name();
    }

    private static boolean isOnOwnCurve(ScalingLaw law, ScalingLaw referenceLaw) {
        return law.splitsAtMinimum() || law.equals(referenceLaw);
    }

    private static double loss(LossSurface surface, ComputeAllocation split) {
        return surface.loss(split.parameters(), split.tokens());
    }

    /// Where one law would spend the budget. Labels are asked for in reverse of the painting order, so that the fitted
    /// law finds a place before the others.
    private record Optimum(Styled law, double loss, double y, String detail) {
        Layer leader(double from) {
            return Slice.leader(from, loss, y, law);
        }

        Layer dot() {
            return new Points(
                    Series.of(loss),
                    Series.of(y),
                    List.of(law.law().id()),
                    Shape.DOT,
                    Look.LAW_AT_C,
                    law.style().paint(),
                    null,
                    null);
        }

        Layer label() {
            String text = law.shortName() + " " + QuantityFormat.si(y);
            return new Label(loss, y, text, detail, law.style().paint(), Place.IN_ORDER);
        }
    }
}
