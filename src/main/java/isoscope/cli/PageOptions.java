package isoscope.cli;

import isoscope.export.ExportSize;
import isoscope.plot.PageElements;
import isoscope.plot.Theme;
import picocli.CommandLine.Option;

/// The options that say how large a figure is, what it looks like and what stands around it.
final class PageOptions {
    @Option(
            names = "--width",
            paramLabel = "LENGTH",
            converter = Length.Millimetres.class,
            description = "In mm, cm, in or pt. Default: 180mm.")
    private double width = 180;

    @Option(
            names = "--height",
            paramLabel = "LENGTH",
            converter = Length.Millimetres.class,
            description = "Default: 120mm.")
    private double height = 120;

    @Option(
            names = "--dpi",
            paramLabel = "DPI",
            description = "Pixels per inch, for PNG. Default: 300.")
    private double dpi = 300;

    @Option(
            names = "--font-size",
            paramLabel = "SIZE",
            converter = Length.Points.class,
            description = "Size of tick labels; all other text scales with it. Default: 9pt.")
    private double fontSize = 9;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|print",
            description = "Default: print, black on white.")
    private Theme theme = Theme.PRINT;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title above the figure.")
    private String title = "";

    @Option(
            names = "--legend",
            paramLabel = "lines|inside|none",
            description =
                    "Where lines are named: on the lines, in a legend in the emptiest corner, or nowhere. Default: "
                            + "lines.")
    private PageElements.Legend legend = PageElements.Legend.LINES;

    @Option(
            names = "--source-line",
            description = "Add a source line below the figure: files, runs and laws.")
    private boolean source;

    @Option(names = "--transparent", description = "Make the background transparent.")
    private boolean transparent;

    ExportSize size() {
        return new ExportSize(width, height, dpi, fontSize);
    }

    Theme theme() {
        return theme;
    }

    /// @param sourceLine the sources of the numbers, shown when it is asked for
    PageElements furniture(String sourceLine) {
        return new PageElements(title, source ? sourceLine : "", legend, transparent);
    }
}
