package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.LawFunctions;
import isoscope.law.Variable;
import isoscope.law.sheet.Claim;
import isoscope.law.sheet.Claims;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.Sheet;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.PageElements;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Theme;
import isoscope.plot.charts.LawFigure;
import isoscope.plot.layout.FigureLayout;
import isoscope.testkit.Pictures;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The charts of every law's card, on paper and dragged to the ends of their variables. Leaves contact sheets to be looked at
/// in `target/cards`.
class CardFiguresTest {
    private static final Library LIBRARY = Library.load();
    private static final List<ExportSize> PAGES =
            List.of(new ExportSize(180, 120, 96, 9), new ExportSize(85, 70, 96, 7));
    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int COLUMNS = 6;

    private final AwtTextRuler ruler = new AwtTextRuler();

    @ParameterizedTest
    @MethodSource("sheets")
    void noTextOverlapsAnotherAndNoneIsClipped(Sheet sheet) {
        LawFigure charts = LawFigure.of(sheet, LIBRARY::byId);
        PAGES.forEach(page -> check(charts.at(Map.of()), page));
        for (Variable variable : new LawFunctions(sheet.law()).variables()) {
            check(charts.at(Map.of(variable.name(), variable.low())), PAGES.getFirst());
            check(charts.at(Map.of(variable.name(), variable.high())), PAGES.getFirst());
        }
    }

    private void check(Optional<Figure> figure, ExportSize page) {
        for (Figure drawn : figure.stream().toList()) {
            LaidOutFigure laidOut =
                    FigureLayout.layout(
                            drawn, page.unitWidth(), page.unitHeight(), Theme.PRINT, ruler);
            TextBoxes texts = TextBoxes.of(laidOut);
            assertThat(texts.overlaps()).isEmpty();
            assertThat(texts.clipped(laidOut)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void theChartOfAClaimIsDrawn(Claim claim) {
        for (Claim.Chart shown : claim.chart().stream().toList()) {
            Optional<Figure> figure = LawFigure.of(shown, LIBRARY::byId);
            assertThat(figure).isPresent();
            PAGES.forEach(page -> check(figure, page));
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyChartHasRoom(Sheet sheet) {
        Figure figure = LawFigure.of(sheet, LIBRARY::byId).at(Map.of()).orElseThrow();
        ExportRequest page =
                new ExportRequest(
                        figure,
                        PAGES.getFirst(),
                        Theme.PRINT,
                        Provenance.ofCard(List.of(sheet.law())));
        assertThat(page.leftOut()).isEmpty();
    }

    /// The room of a chart that is left out goes to the one beside it.
    @ParameterizedTest
    @ValueSource(strings = {"tissue", "chinchilla-a3"})
    void aSmallPageHasTwoChartsOneAboveTheOther(String id) {
        Figure figure =
                sheets().stream()
                        .filter(sheet -> sheet.card().id().equals(id))
                        .flatMap(sheet -> LawFigure.of(sheet, LIBRARY::byId).at(Map.of()).stream())
                        .findFirst()
                        .orElseThrow();
        ExportSize page = new ExportSize(85, 70, 96, 9);
        LaidOutFigure laidOut =
                FigureLayout.layout(
                        figure, page.unitWidth(), page.unitHeight(), Theme.PRINT, ruler);
        assertThat(laidOut.panels())
                .extracting(placed -> placed.panel().cell())
                .containsExactly(new Cell(0, 0, 1, 0.5), new Cell(0, 0.5, 1, 0.5));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aContactSheetShowsThemAll(Theme theme) {
        List<Sheet> sheets = LIBRARY.sheets();
        int rows = (sheets.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage contact =
                new BufferedImage(WIDTH * COLUMNS, HEIGHT * rows, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = contact.createGraphics();
        for (int i = 0; i < sheets.size(); i++) {
            BufferedImage card = picture(sheets.get(i), theme);
            graphics.drawImage(card, i % COLUMNS * WIDTH, i / COLUMNS * HEIGHT, null);
        }
        graphics.dispose();
        Pictures.write(
                contact,
                Path.of("target", "cards", theme.name().toLowerCase(Locale.ROOT) + ".png"));
        assertThat(rows).isGreaterThan(10);
    }

    static List<Claim> claims() {
        return Claims.load(LIBRARY).all();
    }

    static List<Sheet> sheets() {
        return LIBRARY.sheets();
    }

    private static BufferedImage picture(Sheet sheet, Theme theme) {
        Figure figure = LawFigure.of(sheet, LIBRARY::byId).at(Map.of()).orElseThrow();
        ExportSize size = new ExportSize(127, 84.667, 96, 7);
        return PngExport.render(
                new ExportRequest(
                        figure,
                        size,
                        theme,
                        new PageElements(sheet.card().name(), "", PageElements.Legend.LINES, false),
                        Provenance.ofCard(List.of(sheet.law()))));
    }

    @Test
    void aDraggedCardMovesItsDots() {
        LawFigure charts = LawFigure.of(sheets().getFirst(), LIBRARY::byId);
        Map<String, Double> values = new HashMap<>();
        charts.law().variables().forEach(variable -> values.put(variable.name(), variable.low()));
        assertThat(charts.at(values)).isNotEqualTo(charts.at(Map.of()));
    }
}
