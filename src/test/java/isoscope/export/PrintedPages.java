package isoscope.export;

import isoscope.law.ScalingLaw;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.FigureBuilder;
import isoscope.runs.RunSet;
import isoscope.testkit.Charts;
import isoscope.testkit.Laws;
import isoscope.testkit.RealRuns;
import isoscope.testkit.Studies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every chart with one to five laws, on the widths that journals, theses and slides have.
final class PrintedPages {
    /// Whether every width and number of laws is drawn, and published runs too, not one, three and five laws on two widths
    /// alone.
    private static final boolean EVERY = Boolean.getBoolean("isoscope.contactSheets");

    /// In millimetres.
    static final List<Integer> WIDTHS = EVERY ? List.of(60, 85, 100, 120, 180) : List.of(85, 180);

    /// One column of a journal high, then as high as it takes for a square, and a page of usual height.
    private static final List<Double> SHAPES = List.of(2.0 / 3, 1.0);

    private static final double USUAL_HEIGHT = 120;
    private static final double FONT = 8;
    private static final List<String> PUBLISHED =
            List.of("chinchilla-a3", "kaplan", "besiroglu", "chinchilla-a1");

    private final Charts charts = new Charts();

    /// The charts, by the names of [Charts].
    static Stream<String> charts() {
        return Charts.names();
    }

    /// The pages of a width.
    static Stream<ExportSize> sizes(double width) {
        Stream<Double> heights =
                Stream.concat(SHAPES.stream().map(shape -> shape * width), Stream.of(USUAL_HEIGHT))
                        .distinct();
        return heights.map(height -> new ExportSize(width, height, 96, FONT));
    }

    /// A chart by what it is drawn of: with one to five laws, as far as they change it, and of published runs where those
    /// are at hand.
    SequencedMap<String, Figure> figures(String chart) {
        FigureBuilder builder = Charts.builder(chart);
        var figures = new LinkedHashMap<String, Figure>();
        studies(charts.study(chart))
                .forEach((name, study) -> {
                    Figure figure = builder.build(study, Charts.COMPUTE, AxisRanges.AUTOMATIC);
                    if (!figures.containsValue(figure.withNote(study.note()))) {
                        figures.put(name, figure.withNote(study.note()));
                    }
                });
        return figures;
    }

    /// A figure on its page.
    static LaidOutFigure page(Figure figure, ExportSize size) {
        return new ExportRequest(figure, size, Theme.LIGHT, Provenance.NONE).picture();
    }

    private SequencedMap<String, Study> studies(Study study) {
        var studies = new LinkedHashMap<String, Study>();
        ScalingLaw fitted = study.fittedLaw().orElseThrow();
        IntStream.rangeClosed(0, PUBLISHED.size())
                .filter(more -> EVERY || more % 2 == 0)
                .forEach(more ->
                        studies.put((more + 1) + " laws", study.withLaws(laws(more, fitted))));
        if (EVERY && !System.getProperty("isoscope.realRuns", "").isBlank()) {
            Study real =
                    Studies.fitted(new RunSet("chinchilla-figure4-svg.csv", RealRuns.chinchilla()));
            studies.put("published runs", real);
        }
        return studies;
    }

    private List<ScalingLaw> laws(int published, ScalingLaw fitted) {
        List<ScalingLaw> laws = new ArrayList<>();
        PUBLISHED.stream().limit(published).map(Laws::published).forEach(laws::add);
        laws.add(fitted);
        return laws;
    }
}
