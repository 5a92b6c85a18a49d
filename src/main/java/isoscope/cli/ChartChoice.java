package isoscope.cli;

import picocli.CommandLine.ITypeConverter;

/// Which charts are exported.
sealed interface ChartChoice {
    /// What asks for every chart.
    String ALL = "all";

    /// The word on the command line.
    String id();

    /// Whether nothing can be drawn without runs.
    boolean needRuns();

    /// Whether nothing can be drawn without a fit of the runs.
    boolean needFit();

    /// A chart by its name.
    record One(Chart chart) implements ChartChoice {
        @Override
        public String id() {
            return chart.id();
        }

        @Override
        public boolean needRuns() {
            return chart.needsRuns();
        }

        @Override
        public boolean needFit() {
            return chart.needsFit();
        }
    }

    /// Every chart that has something to show.
    record All() implements ChartChoice {
        @Override
        public String id() {
            return ALL;
        }

        @Override
        public boolean needRuns() {
            return false;
        }

        @Override
        public boolean needFit() {
            return false;
        }
    }

    /// Finds charts by the word on the command line.
    final class Converter implements ITypeConverter<ChartChoice> {
        private final Chart.Converter charts = new Chart.Converter();

        @Override
        public ChartChoice convert(String text) {
            return text.equals(ALL) ? new All() : new One(charts.convert(text));
        }
    }
}
