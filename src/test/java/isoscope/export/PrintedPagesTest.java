package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Theme;
import isoscope.testkit.Pictures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// On paper as wide as people print on, no chart has a text over a text, a point or the panel beside it, and a
/// page of full width says all that its figure has to say.
/// `-Disoscope.contactSheets=true` writes all of it to `target/images/contact`, to be looked at.
@SuppressWarnings("NullAway.Init")
class PrintedPagesTest {
    private static final boolean SHEETS = Boolean.getBoolean("isoscope.contactSheets");
    private static final Path FOLDER = Path.of("target", "images", "contact");

    /// In millimetres; the least on which everything is said.
    private static final double FULL_WIDTH = 180;

    private static PrintedPages pages;

    @BeforeAll
    static void fit() {
        pages = new PrintedPages();
    }

    static List<String> charts() {
        return PrintedPages.charts().toList();
    }

    /// A narrower page has not room for all.
    private static Stream<String> unsaid(LaidOutFigure page, Figure figure, ExportSize size) {
        return size.widthMm() < FULL_WIDTH ? Stream.of() : UnsaidFaults.of(page, figure).stream();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noPageOfAChartHasAFault(String chart) {
        SequencedMap<String, Figure> figures = pages.figures(chart);
        if (SHEETS) {
            for (Theme theme : Theme.values()) {
                String name = chart + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
                Pictures.write(
                        ContactSheet.of(figures.values(), PrintedPages.WIDTHS, theme),
                        FOLDER.resolve(name));
            }
        }
        List<String> faults = new ArrayList<>();
        figures.forEach((name, figure) -> {
            for (int width : PrintedPages.WIDTHS) {
                PrintedPages.sizes(width)
                        .forEach(size -> {
                            LaidOutFigure page = PrintedPages.page(figure, size);
                            Stream.concat(
                                            PageFaults.of(page, false).stream(),
                                            unsaid(page, figure, size))
                                    .map(fault ->
                                            "%s with %s on %s: %s"
                                                    .formatted(chart, name, size.page(), fault))
                                    .forEach(faults::add);
                        });
            }
        });
        assertThat(faults).isEmpty();
    }
}
