package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.LawFunctions;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.Sheet;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.FigureBuilder;
import isoscope.plot.charts.Figures;
import isoscope.plot.charts.LawFigure;
import isoscope.quantity.QuantityFormat;
import isoscope.testkit.Laws;
import isoscope.testkit.Script;
import isoscope.testkit.Studies;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The script of a page, without its part that needs a browser.
class PageScriptTest {
    private static final ExportSize SIZE = new ExportSize(180, 120, 300, 9);
    private static final double START = 5.76e23;
    private static final String DRAWN = "(() => {\n  const SVG";

    @ParameterizedTest
    @ValueSource(strings = {"isoloss", "allocation"})
    void theDotsOfLawsMoveToWhereTheProgramPutsThem(String chart) {
        Study study = Studies.everyLaw();
        FigureBuilder builder = Figures.byId(chart).orElseThrow().usual();
        Figure figure = builder.build(study, START, AxisRanges.AUTOMATIC);
        try (Script script = script(figure, new Moving.Compute(study, START))) {
            for (double compute : new double[] {3e19, 5.76e23, 4e25}) {
                Figure moved = builder.moveTo(figure, study, compute);
                for (int panel = 0; panel < moved.panels().size(); panel++) {
                    check(script, study, moved.panels().get(panel), panel, compute);
                }
            }
        }
    }

    private static void check(Script script, Study study, Panel panel, int place, double compute) {
        List<String> ids = study.laws().stream().map(law -> law.id()).toList();
        for (Layer layer : panel.live()) {
            if (layer instanceof Layer.Points points && ids.contains(points.ids().getFirst())) {
                int law = ids.indexOf(points.ids().getFirst());
                String at = "figure.panels[%d].%s.id, %d, split(figure.laws[%d], C)";
                near(
                        script.call(
                                "C => coordinate(" + at.formatted(place, "x", law, law) + ")",
                                compute),
                        points.x().get(0));
                near(
                        script.call(
                                "C => coordinate(" + at.formatted(place, "y", law, law) + ")",
                                compute),
                        points.y().get(0));
            }
        }
    }

    @Test
    void theLinesOfACardMoveToWhereTheProgramPutsThem() {
        for (String id : List.of("chinchilla-a3", "kaplan", "sardana")) {
            Sheet sheet = sheet(id);
            LawFigure charts = LawFigure.of(sheet, Laws.library()::byId);
            LawFunctions law = charts.law();
            Figure figure = charts.at(Map.of()).orElseThrow();
            try (Script script = script(figure, new Moving.Variables(charts, Map.of()))) {
                String name = law.variables().getFirst().name();
                double moved = law.variables().getFirst().low() * 1.7;
                for (LawFunctions.Result result : law.results()) {
                    if (result.function().isPresent()) {
                        int place =
                                law.results().stream()
                                        .filter(each -> each.function().isPresent())
                                        .toList()
                                        .indexOf(result);
                        double expected = law.value(result, Map.of(name, moved)).orElseThrow();
                        near(
                                script.call(
                                        Words.of(
                                                "x => resultOf(figure.functions[%d], {\"%s\": x})",
                                                place, name),
                                        moved),
                                expected);
                    }
                }
            }
        }
    }

    private static Sheet sheet(String id) {
        Library library = Laws.library();
        return library.sheets().stream()
                .filter(sheet -> sheet.card().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void numbersAreWrittenAsTheProgramWritesThem() {
        Random random = new Random(17);
        Figure figure = new Figure("none", "", List.of());
        try (Script script = script(figure, new Moving.Nothing())) {
            for (int i = 0; i < 300; i++) {
                double value = Math.pow(10, 34 * random.nextDouble() - 7) * (i % 5 == 0 ? -1 : 1);
                assertThat(script.text("si(" + value + ")")).isEqualTo(QuantityFormat.si(value));
                assertThat(script.text("power(" + value + ")"))
                        .isEqualTo(QuantityFormat.power(value));
                assertThat(script.text("constant(" + value + ")"))
                        .isEqualTo(QuantityFormat.constant(value));
                double ratio = Math.pow(10, 6 * random.nextDouble() - 2);
                assertThat(script.text("perParameter(" + ratio + ")"))
                        .isEqualTo(QuantityFormat.tokensPerParameter(ratio));
                assertThat(script.text("fixed(" + ratio + ", 3)"))
                        .isEqualTo(QuantityFormat.loss(ratio, 3));
            }
            assertThat(script.text("spoken(5.76e23)")).isEqualTo("5.76 times ten to the 23 FLOP");
            assertThat(script.text("si(0) + si(NaN) + si(Infinity)")).isEqualTo("0NaN∞");
        }
    }

    private static Script script(Figure figure, Moving moving) {
        String page =
                PageFile.of(
                        new ExportRequest(figure, SIZE, Theme.PRINT, Provenance.NONE).with(moving));
        String whole = page.substring(page.indexOf("<script>") + 8, page.indexOf("</script>"));
        assertThat(whole).contains(DRAWN);
        return new Script(whole.substring(0, whole.indexOf(DRAWN)));
    }

    private static void near(double found, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(found).isNaN();
        } else {
            assertThat(found).isCloseTo(expected, within(1e-6 * Math.abs(expected)));
        }
    }
}
