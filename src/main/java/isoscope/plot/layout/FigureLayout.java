package isoscope.plot.layout;

import isoscope.plot.Figure;
import isoscope.plot.Furniture;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.TextRuler;
import isoscope.plot.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Turns a [Figure] into marks at their places, the same for window and paper.
///
/// No two texts of a layout overlap and none is clipped by the page. Places are given in the order axes, flags, titles,
/// notes, legends, colour bars, law names, cursor values, reference models, contours, annotations; a label that finds no place is
/// dropped, and none covers a marker. What stays while the cursor moves keeps off where the cursor stands when a page is
/// laid out. A page too small for all panels of a figure has them below one another, or the first of them; one less than
/// 140 units high has no room for any.
public final class FigureLayout {
    private FigureLayout() {}

    /// Lays out everything.
    ///
    /// @param width in layout units, of which a tick label is 12 high
    /// @param height in layout units
    public static LaidOutFigure layout(
            Figure figure, double width, double height, Theme theme, TextRuler ruler) {
        return layout(figure, Furniture.NONE, width, height, theme, ruler);
    }

    /// Lays out everything, and what stands around it.
    ///
    /// @param furniture takes its room from the figure
    /// @param width of the whole page, in layout units
    /// @param height of the whole page
    public static LaidOutFigure layout(
            Figure figure,
            Furniture furniture,
            double width,
            double height,
            Theme theme,
            TextRuler ruler) {
        Rect whole = new Rect(0, 0, width, height);
        Surround around = Surround.of(furniture, whole, ruler);
        Figure drawn = LineNames.drawn(figure, furniture.legend());
        Page page = new Page(whole, Palette.of(theme), ruler);
        Rect area = around.area();
        List<PlacedPanel> panels = Reflow.place(drawn, area, ruler);
        List<LabelRequest> surrounding = new ArrayList<>();
        if (!(figure.note() + figure.noteRoom()).isEmpty() && !panels.isEmpty()) {
            NoteMarks note = NoteMarks.of(figure, page.corner(panels));
            if (!note.beside()) {
                panels = Reflow.place(drawn, note.above(area), ruler);
            }
            surrounding.addAll(note.labels(page.corner(panels), area));
        }
        if (furniture.legend() == Furniture.Legend.INSIDE) {
            List<PanelSite> sites = panels.stream().map(page::site).toList();
            surrounding.addAll(LegendMarks.of(figure, sites));
        }
        Rgba ground = page.palette().colour(Paint.BACKGROUND);
        LaidOutFigure still =
                new LaidOutFigure(
                        width,
                        height,
                        furniture.transparent() ? ground.faded(0) : ground,
                        page.still(panels, around.marks(page.palette()), surrounding),
                        List.of(),
                        panels);
        return layoutLive(still, drawn, theme, ruler);
    }

    /// Lays out the live layers anew; frames and all other marks stay as they are.
    ///
    /// @param previous a layout of the same figure
    /// @param moved the figure with other live layers
    public static LaidOutFigure layoutLive(
            LaidOutFigure previous, Figure moved, Theme theme, TextRuler ruler) {
        List<PlacedPanel> panels =
                IntStream.range(0, previous.panels().size())
                        .mapToObj(i -> moved(previous.panels().get(i), moved.panels().get(i)))
                        .toList();
        Rect whole = new Rect(0, 0, previous.width(), previous.height());
        Page page = new Page(whole, Palette.of(theme), ruler);
        return new LaidOutFigure(
                previous.width(),
                previous.height(),
                previous.background(),
                previous.marks(),
                page.live(panels, previous.marks()),
                panels);
    }

    private static PlacedPanel moved(PlacedPanel placed, Panel moved) {
        return new PlacedPanel(placed.panel().withLive(moved.live()), placed.frame());
    }

    private record Page(Rect whole, Palette palette, TextRuler ruler) {
        private List<Mark> still(
                List<PlacedPanel> panels, List<Mark> around, List<LabelRequest> surrounding) {
            var marks = new ArrayList<Mark>(around);
            var labels = new ArrayList<LabelRequest>(surrounding);
            for (PlacedPanel placed : panels) {
                PanelSite site = site(placed);
                AxisMarks axes = new AxisMarks(site);
                List<Layer> layers = placed.panel().layers();
                Layer.Field field = site.field();
                if (field != null) {
                    marks.add(FieldMarks.of(field, site));
                }
                marks.addAll(axes.grid());
                draw(site, layers, marks, labels);
                marks.addAll(axes.lines());
                labels.addAll(axes.labels());
            }
            LabelSpace space = space();
            space.addLive(cursor(panels));
            space.addPainted(marks);
            List<Mark> placed = space.place(labels);
            return Stream.concat(LineGaps.at(space.partings(), marks).stream(), placed.stream())
                    .toList();
        }

        /// Where the cursor stands now: labels that stay keep clear of it as long as nobody moves it.
        private List<Mark> cursor(List<PlacedPanel> panels) {
            var marks = new ArrayList<Mark>();
            for (PlacedPanel placed : panels) {
                draw(site(placed), placed.panel().live(), marks, new ArrayList<>());
            }
            return marks;
        }

        private List<Mark> live(List<PlacedPanel> panels, List<Mark> painted) {
            var marks = new ArrayList<Mark>();
            var labels = new ArrayList<LabelRequest>();
            for (PlacedPanel placed : panels) {
                PanelSite site = site(placed);
                draw(site, placed.panel().live(), marks, labels);
                labels.addAll(TitleMarks.of(site));
            }
            LabelSpace space = space();
            space.addPainted(painted);
            var texts = new ArrayList<Quad>(space.taken());
            space.addLive(marks);
            List<Mark> placed = space.place(labels);
            placed.stream()
                    .filter(mark -> mark instanceof Mark.Text text && text.halo() != null)
                    .forEach(mark -> texts.add(Quad.of((Mark.Text) mark, ruler)));
            return Stream.concat(LineGaps.at(texts, marks).stream(), placed.stream()).toList();
        }

        private void draw(
                PanelSite site, List<Layer> layers, List<Mark> marks, List<LabelRequest> labels) {
            for (Layer layer : layers) {
                LayerDrawing drawing = LayerMarks.of(layer, site);
                marks.addAll(drawing.marks());
                labels.addAll(drawing.labels());
            }
            labels.addAll(EndNames.of(layers, site));
            labels.addAll(OrderedLabels.of(layers, site));
        }

        private LabelSpace space() {
            return new LabelSpace(whole.width(), whole.height(), ruler);
        }

        private PanelSite corner(List<PlacedPanel> panels) {
            return site(NoteMarks.corner(panels));
        }

        private PanelSite site(PlacedPanel placed) {
            return PanelSite.of(placed, palette, ruler, whole);
        }
    }
}
