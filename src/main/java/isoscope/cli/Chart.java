package isoscope.cli;

import isoscope.fit.frontier.IsoFlop;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Study;
import isoscope.plot.charts.AllocationFigure;
import isoscope.plot.charts.FigureBuilder;
import isoscope.plot.charts.IsoFlopFigure;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.plot.charts.LossCurvesFigure;
import isoscope.plot.charts.ParityFigure;
import isoscope.plot.charts.QqFigure;
import isoscope.plot.charts.ResidualsFigure;
import isoscope.quantity.Quantity;
import isoscope.quantity.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The charts that can be exported.
enum Chart {
    /// Loss against compute.
    LOSS_CURVES(true),
    /// Loss over two of compute, parameters and tokens.
    ISOLOSS(false),
    /// Loss against parameters at each budget.
    ISOFLOP(true),
    /// What each law makes of a budget.
    ALLOCATION(false),
    /// Measured less fitted loss against compute.
    RESIDUALS(true),
    /// Predicted against measured loss.
    PARITY(true),
    /// Residuals in order against those of a normal distribution.
    QQ(true);

    private final boolean needsRuns;

    Chart(boolean needsRuns) {
        this.needsRuns = needsRuns;
    }

    /// The name on the command line, such as `loss-curves`.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it is empty without runs.
    boolean needsRuns() {
        return needsRuns;
    }

    /// Whether it is empty without a fit of the runs.
    boolean needsFit() {
        return switch (this) {
            case RESIDUALS, PARITY, QQ -> true;
            case LOSS_CURVES, ISOLOSS, ISOFLOP, ALLOCATION -> false;
        };
    }

    /// Whether it shows the interval of the fitted law.
    boolean hasBand() {
        return switch (this) {
            case ISOLOSS, ISOFLOP, ALLOCATION -> true;
            case LOSS_CURVES, RESIDUALS, PARITY, QQ -> false;
        };
    }

    /// Why there is nothing to show of a study; empty when there is something.
    String missing(Study study) {
        if (needsRuns && study.runs().size() == 0) {
            return "it needs run data";
        }
        if (needsFit() && study.fitted() == null) {
            return "it needs a fit of the runs";
        }
        return this == ISOFLOP
                        && IsoFlop.of(study.included()) instanceof IsoFlop.NotEnough notEnough
                ? notEnough.reason()
                : "";
    }

    /// What draws it.
    ///
    /// @param plane for IsoLoss
    FigureBuilder builder(Plane plane) {
        return switch (this) {
            case LOSS_CURVES -> new LossCurvesFigure(Quantity.COMPUTE);
            case ISOLOSS -> new IsoLossFigure(plane);
            case ISOFLOP -> new IsoFlopFigure();
            case ALLOCATION -> new AllocationFigure();
            case RESIDUALS -> new ResidualsFigure(Quantity.COMPUTE, Quantity.PARAMETERS);
            case PARITY -> new ParityFigure(Quantity.PARAMETERS);
            case QQ -> new QqFigure(Quantity.PARAMETERS);
        };
    }

    /// Finds a chart by its name.
    static final class Converter implements ITypeConverter<Chart> {
        @Override
        public Chart convert(String text) {
            return Arrays.stream(values())
                    .filter(chart -> chart.id().equals(text))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    Words.of("found %s, expected one of %s", text, ids())));
        }

        private static String ids() {
            return Arrays.stream(values()).map(Chart::id).collect(Collectors.joining(", "));
        }
    }
}
