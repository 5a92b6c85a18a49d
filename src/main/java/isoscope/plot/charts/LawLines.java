package isoscope.plot.charts;

import isoscope.law.ComputeAllocation;
import isoscope.law.LawCard;
import isoscope.law.ScalingLaw;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.Study;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The laws of a study as lines: where each puts its best split while compute grows.
///
/// @param x the horizontal place of a split
/// @param y the vertical place of a split
/// @param names where the names of the laws stand
/// @param cased whether the lines lie over a heat-map
record LawLines(
        ToDoubleFunction<ComputeAllocation> x,
        ToDoubleFunction<ComputeAllocation> y,
        NamePlacement names,
        boolean cased) {
    private static final int POINTS = 33;

    /// A law that is on, and how it looks.
    ///
    /// @param law which law
    /// @param style its line
    record Styled(ScalingLaw law, LawStyle style) {
        /// Whether it was fitted to the open runs.
        boolean fitted() {
            return law.card().family().equals(LawCard.FITTED);
        }

        /// Its name without the year, for labels that carry a value too.
        String shortName() {
            return law.card().name().replaceFirst(" \\d{4}$", "");
        }
    }

    /// The laws of a study in painting order: the fitted law after the others, thin lines last.
    static List<Styled> inOrder(Study study) {
        return study.laws().stream()
                .map(law -> new Styled(law, LawStyle.of(law)))
                .sorted(
                        Comparator.comparingInt(
                                law -> law.style.above() ? 2 : law.fitted() ? 1 : 0))
                .toList();
    }

    /// The frontier of every law over a range of compute; the fitted one solid as far as there are runs and dashed
    /// beyond.
    List<Layer> of(Study study, Range compute) {
        List<Layer> layers = new ArrayList<>();
        for (Styled law : inOrder(study)) {
            String name = law.law.card().name();
            if (!law.fitted()) {
                layers.add(curve(law, compute, law.style.line(), name));
            } else if (study.shows("frontier")) {
                addFitted(layers, law, compute, study.included(), name);
            }
        }
        return layers;
    }

    /// Every law's split of one budget as dots in the laws' colours, that of the fitted law on top.
    List<Layer> dots(Study study, double compute) {
        return inOrder(study).stream()
                .sorted(Comparator.comparing(Styled::fitted))
                .<Layer>map(law -> dot(law, compute))
                .toList();
    }

    private Layer dot(Styled law, double compute) {
        ComputeAllocation split = law.law.split(compute);
        return new Points(
                Series.of(x.applyAsDouble(split)),
                Series.of(y.applyAsDouble(split)),
                List.of(law.law.id()),
                Shape.DOT,
                Look.LAW_AT_C,
                law.style.paint(),
                null,
                null);
    }

    private void addFitted(
            List<Layer> layers, Styled law, Range compute, List<Run> runs, String name) {
        double largest =
                runs.stream().mapToDouble(Run::compute).max().orElse(Double.POSITIVE_INFINITY);
        double turn = Math.clamp(largest, compute.low(), compute.high());
        boolean longerBeyond = compute.high() / turn > turn / compute.low();
        boolean nameBeyond = turn < compute.high() && (longerBeyond || names == NamePlacement.END);
        if (turn > compute.low()) {
            Range inside = new Range(compute.low(), turn);
            layers.add(curve(law, inside, law.style.line(), nameBeyond ? "" : name));
        }
        if (turn < compute.high()) {
            Range beyond = new Range(turn, compute.high());
            layers.add(curve(law, beyond, law.style.beyondData(), nameBeyond ? name : ""));
        }
    }

    private Curve curve(Styled styled, Range compute, Stroke stroke, String name) {
        ScalingLaw law = styled.law;
        Series budgets = Series.logSpaced(compute.low(), compute.high(), POINTS);
        return new Curve(
                budgets.map(c -> x.applyAsDouble(law.split(c))),
                budgets.map(c -> y.applyAsDouble(law.split(c))),
                cased && !styled.style.above() ? stroke.cased() : stroke,
                null,
                name,
                name.isEmpty() ? NamePlacement.NONE : names);
    }
}
