package isoscope.export;

import isoscope.law.ScalingLaw;
import isoscope.plot.Axis;
import isoscope.plot.Layer;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.Study;
import isoscope.plot.charts.LawStyle;
import isoscope.quantity.Series;
import isoscope.quantity.UsualCompute;
import isoscope.report.HtmlText;
import isoscope.report.LawJavaScript;
import isoscope.runs.Run;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The laws of a study as the script of a page knows them, and what the compute cursor moves in each panel.
///
/// @param moving the study, and where its cursor stands
/// @param drawing the figure of it
record PageLaws(Moving.Compute moving, PageDrawing drawing) {
    /// A study of more runs tells their names alone.
    private static final int MOST_RUNS = 5_000;

    private Study study() {
        return moving.study();
    }

    /// The laws in the order in which the study has them.
    List<ScalingLaw> laws() {
        return study().laws();
    }

    /// The place of the law by which splits are priced; -1 without one.
    int reference() {
        return study().referenceLaw().map(laws()::indexOf).orElse(-1);
    }

    /// The place of the law that prices the split of a law: its own where that is at its minimum.
    int pricing(ScalingLaw law) {
        boolean own = law.splitsAtMinimum() && law.surface().isPresent();
        return own ? laws().indexOf(law) : reference();
    }

    /// The compute that the slider can have.
    Range compute() {
        return drawing.panels().stream()
                .map(PlacedPanel::panel)
                .map(Panel::x)
                .filter(axis -> axis.id().equals("compute"))
                .map(Axis::range)
                .findFirst()
                .orElse(new Range(UsualCompute.LOWEST, UsualCompute.HIGHEST));
    }

    /// The laws as a list of objects with functions.
    String literal() {
        return Literal.list(laws(), this::law);
    }

    private String law(ScalingLaw law) {
        return new Literal()
                .withText("name", law.card().name())
                .withText("short", law.card().name().replaceFirst(" \\d{4}$", ""))
                .withText("layer", drawing.classes().of(LawStyle.of(law).paint()))
                .withText("paint", PageLayers.id(LawStyle.of(law).paint()))
                .withText("dash", dash(LawStyle.of(law).line()))
                .withText("cap", cap(LawStyle.of(law).line()))
                .with("pricing", Integer.toString(pricing(law)))
                .with("best", LawJavaScript.best(law))
                .with("surface", LawJavaScript.surface(law))
                .with("frontier", LawJavaScript.frontier(law))
                .text();
    }

    /// The lengths of the dashes of a line; empty for a solid one.
    static String dash(Stroke stroke) {
        return DoubleStream.of(stroke.dash().toArray())
                .mapToObj(Literal::number)
                .collect(Collectors.joining(" "));
    }

    /// How the ends of its dashes are.
    static String cap(Stroke stroke) {
        return stroke.round() ? "round" : "butt";
    }

    /// The runs by their ids, each with C, N, D and loss.
    String runs() {
        List<Run> runs = study().runs().size() > MOST_RUNS ? List.of() : study().runs().runs();
        return Literal.list(
                runs,
                run ->
                        "["
                                + HtmlText.quoted(run.id())
                                + ","
                                + Literal.numbers(
                                        Series.of(
                                                run.compute(),
                                                run.parameters(),
                                                run.tokens(),
                                                run.loss()),
                                        1)
                                + "]");
    }

    /// The part of a panel that the cursor moves; `null` for nothing.
    String live(Panel panel) {
        boolean moves = !panel.live().isEmpty() || panel.id().equals("parabolas");
        if (!moves) {
            return "null";
        }
        return new Literal()
                .withText("cursor", cursor(panel))
                .with("flag", Boolean.toString(hasFlag(panel)))
                .with("dots", indices(dots(panel)))
                .with("curves", indices(curves(panel)))
                .with("bars", bars(panel))
                .text();
    }

    /// The line that is the compute: `x` of the horizontal axis, `line` of 6ND on a plane, or the best size or data of the
    /// reference law.
    private String cursor(Panel panel) {
        return switch (panel.x().id()) {
            case "compute" -> "x";
            case "parameters" -> panel.y().id().equals("tokens") ? "line" : best(panel, "n");
            case "tokens" -> best(panel, "d");
            default -> "";
        };
    }

    private static String best(Panel panel, String part) {
        return panel.live().stream().anyMatch(Layer.Rule.class::isInstance) ? part : "";
    }

    private static boolean hasFlag(Panel panel) {
        return panel.live().stream()
                .anyMatch(layer -> layer instanceof Layer.Rule rule && !rule.flag().isEmpty());
    }

    private IntStream dots(Panel panel) {
        List<String> ids = laws().stream().map(ScalingLaw::id).toList();
        return panel.live().stream()
                .flatMap(layer ->
                        layer instanceof Layer.Points points ? points.ids().stream() : Stream.of())
                .distinct()
                .mapToInt(ids::indexOf)
                .filter(place -> place >= 0);
    }

    /// The laws whose loss along the budget is drawn.
    private IntStream curves(Panel panel) {
        if (panel.id().equals("parabolas")) {
            return IntStream.of(reference()).filter(place -> place >= 0);
        }
        boolean isSlice = panel.x().id().equals("loss");
        return IntStream.range(0, laws().size())
                .filter(place -> isSlice && pricing(laws().get(place)) == place);
    }

    private String bars(Panel panel) {
        return panel.live().stream()
                .filter(Layer.Bars.class::isInstance)
                .map(bars -> Literal.list(((Layer.Bars) bars).bars(), this::bar))
                .findFirst()
                .orElse("null");
    }

    private String bar(Layer.Bar bar) {
        List<String> names = laws().stream().map(law -> law.card().name()).toList();
        return new Literal()
                .withText("name", bar.name())
                .withText("detail", bar.detail())
                .withText("note", bar.note())
                .with(
                        "law",
                        Integer.toString(
                                bar.paint() == Paint.MUTED ? -1 : names.indexOf(bar.name())))
                .with("value", Literal.number(bar.value()))
                .text();
    }

    private static String indices(IntStream places) {
        return Literal.list(places.boxed().toList(), String::valueOf);
    }
}
