package isoscope.cli;

import isoscope.plot.charts.ChartSpec;
import isoscope.plot.charts.Figures;
import isoscope.plot.charts.LawFigure;
import isoscope.words.Words;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Which charts are exported.
sealed interface ChartChoice {
    /// The word that asks for every chart.
    String ALL = "all";

    /// The word on the command line.
    String id();

    /// A chart of runs and laws by its name.
    record One(ChartSpec chart) implements ChartChoice {
        @Override
        public String id() {
            return chart.id();
        }
    }

    /// Every chart of runs and laws that has something to show.
    record All() implements ChartChoice {
        @Override
        public String id() {
            return ALL;
        }
    }

    /// The charts of a law's card, or of every law's.
    ///
    /// @param law its id, or [#ALL]
    record Card(String law) implements ChartChoice {
        @Override
        public String id() {
            return LawFigure.PREFIX + law;
        }
    }

    /// Whether nothing can be drawn without runs.
    default boolean needRuns() {
        return this instanceof One(ChartSpec chart) && chart.needsRuns();
    }

    /// Whether nothing can be drawn without a fit of the runs.
    default boolean needFit() {
        return this instanceof One(ChartSpec chart) && chart.needsFit();
    }

    /// Whether these are the charts of budgets alone.
    default boolean areOfBudgets() {
        return this instanceof One(ChartSpec chart) && chart.needs() == ChartSpec.Needs.BUDGETS;
    }

    /// Finds charts by the word on the command line.
    final class Converter implements ITypeConverter<ChartChoice> {
        @Override
        public ChartChoice convert(String text) {
            if (text.equals(ALL)) {
                return new All();
            }
            return text.startsWith(LawFigure.PREFIX)
                    ? new Card(text.substring(LawFigure.PREFIX.length()))
                    : Figures.byId(text).map(One::new).orElseThrow(() -> unknown(text));
        }

        private static TypeConversionException unknown(String text) {
            String ids =
                    Figures.all().stream().map(ChartSpec::id).collect(Collectors.joining(", "));
            return new TypeConversionException(
                    Words.of(
                            "found %s, expected one of %s, all, or law: and the id of a law",
                            text, ids));
        }
    }
}
