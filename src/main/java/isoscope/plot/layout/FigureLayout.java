package isoscope.plot.layout;

import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.PageElements;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.TextRuler;
import isoscope.plot.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    /// How many rows a key has at most.
    private static final int MOST_ROWS = 8;

    /// How much of its height a panel keeps beside a key.
    private static final double LEAST_PART = 0.5;

    private FigureLayout() {}

    /// Lays out everything for a window.
    ///
    /// @param width in layout units, of which a tick label is 12 high
    /// @param height in layout units
    public static LaidOutFigure layout(
            Figure figure, double width, double height, Theme theme, TextRuler ruler) {
        Page page = new Page(new Rect(0, 0, width, height), Palette.of(theme), ruler);
        return page.of(figure, PageElements.NONE, KeyMarks.NONE).figure();
    }

    /// Lays out everything for paper, and what stands around it. Nobody can point at paper or zoom in, so what a label
    /// that was dropped would have said stands in a key at the foot.
    ///
    /// @param furniture takes its room from the figure
    /// @param width of the whole page, in layout units
    /// @param height of the whole page
    public static LaidOutFigure layout(
            Figure figure,
            PageElements furniture,
            double width,
            double height,
            Theme theme,
            TextRuler ruler) {
        Page page = new Page(new Rect(0, 0, width, height), Palette.of(theme), ruler);
        Drawn plain = page.of(figure, furniture, KeyMarks.NONE);
        for (int rows = plain.unsaid().isEmpty() ? 0 : plain.rowsToSpare(); rows > 0; rows--) {
            Drawn keyed = page.withKey(figure, furniture, plain, rows);
            if (keyed.isAsLegibleAs(plain)) {
                return keyed.figure();
            }
        }
        return plain.figure();
    }

    /// Lays out the live layers anew; frames and all other marks stay as they are.
    ///
    /// @param previous a layout of the same figure
    /// @param moved the figure with other live layers
    public static LaidOutFigure layoutLive(
            LaidOutFigure previous, Figure moved, Theme theme, TextRuler ruler) {
        Rect whole = new Rect(0, 0, previous.width(), previous.height());
        return new Page(whole, Palette.of(theme), ruler).live(previous, moved, Set.of()).figure();
    }

    private static PlacedPanel moved(PlacedPanel placed, Panel moved) {
        return new PlacedPanel(placed.panel().withLive(moved.live()), placed.frame());
    }

    private record Page(Rect whole, Palette palette, TextRuler ruler) {
        /// With a key for all that finds no place, also for want of the room that the key takes.
        private Drawn withKey(Figure figure, PageElements furniture, Drawn plain, int rows) {
            List<KeyEntry> entries = new ArrayList<>();
            Drawn drawn = plain;
            while (entries.addAll(drawn.unsaid())) {
                drawn = of(figure, furniture, KeyMarks.of(entries, rows, whole, ruler));
            }
            return drawn;
        }

        private Drawn of(Figure figure, PageElements furniture, KeyMarks key) {
            Surround around = Surround.of(furniture, whole, ruler);
            Figure shown = LineNames.drawn(figure, furniture.legend());
            Rect area = key.above(around.area());
            List<PlacedPanel> panels = Reflow.place(shown, area, ruler);
            List<LabelRequest> surrounding = new ArrayList<>(key.labels(around.area(), ruler));
            if (!(figure.note() + figure.noteRoom()).isEmpty() && !panels.isEmpty()) {
                NoteMarks note = NoteMarks.of(figure, corner(panels));
                if (!note.beside()) {
                    panels = Reflow.place(shown, note.above(area), ruler);
                }
                surrounding.addAll(note.labels(corner(panels), area));
            }
            if (furniture.legend() == PageElements.Legend.INSIDE) {
                surrounding.addAll(
                        LegendMarks.of(figure, panels.stream().map(this::site).toList()));
            }
            Rgba ground = palette.colour(Paint.BACKGROUND);
            Labelled still = still(panels, around.marks(palette), surrounding, key.words());
            LaidOutFigure page =
                    new LaidOutFigure(
                            whole.width(),
                            whole.height(),
                            furniture.transparent() ? ground.faded(0) : ground,
                            still.marks(),
                            List.of(),
                            panels);
            return live(page, shown, key.words()).with(still.space());
        }

        private Drawn live(LaidOutFigure previous, Figure moved, Set<String> inKey) {
            List<PlacedPanel> panels =
                    IntStream.range(0, previous.panels().size())
                            .mapToObj(i -> moved(previous.panels().get(i), moved.panels().get(i)))
                            .toList();
            Labelled live = live(panels, previous.marks(), inKey);
            return new Drawn(
                    new LaidOutFigure(
                            previous.width(),
                            previous.height(),
                            previous.background(),
                            previous.marks(),
                            live.marks(),
                            panels),
                    List.of(live.space()));
        }

        private Labelled still(
                List<PlacedPanel> panels,
                List<Mark> around,
                List<LabelRequest> surrounding,
                Set<String> inKey) {
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
            LabelSpace space = space(inKey);
            space.addLive(cursor(panels));
            space.addPainted(marks);
            List<Mark> placed = space.place(labels);
            return new Labelled(
                    Stream.concat(LineGaps.at(space.partings(), marks).stream(), placed.stream())
                            .toList(),
                    space);
        }

        /// Where the cursor stands now: labels that stay keep clear of it as long as nobody moves it.
        private List<Mark> cursor(List<PlacedPanel> panels) {
            var marks = new ArrayList<Mark>();
            for (PlacedPanel placed : panels) {
                draw(site(placed), placed.panel().live(), marks, new ArrayList<>());
            }
            return marks;
        }

        private Labelled live(List<PlacedPanel> panels, List<Mark> painted, Set<String> inKey) {
            var marks = new ArrayList<Mark>();
            var labels = new ArrayList<LabelRequest>();
            for (PlacedPanel placed : panels) {
                PanelSite site = site(placed);
                draw(site, placed.panel().live(), marks, labels);
                labels.addAll(TitleMarks.of(site));
            }
            LabelSpace space = space(inKey);
            space.addPainted(painted);
            var texts = new ArrayList<Quad>(space.taken());
            space.addLive(marks);
            List<Mark> placed = space.place(labels);
            placed.stream()
                    .filter(mark -> mark instanceof Mark.Text text && text.halo() != null)
                    .forEach(mark -> texts.add(Quad.of((Mark.Text) mark, ruler)));
            return new Labelled(
                    Stream.concat(LineGaps.at(texts, marks).stream(), placed.stream()).toList(),
                    space);
        }

        private void draw(
                PanelSite site, List<Layer> layers, List<Mark> marks, List<LabelRequest> labels) {
            for (Layer layer : layers) {
                LayerDrawing drawing = LayerMarks.of(layer, site);
                marks.addAll(drawing.marks());
                labels.addAll(drawing.labels());
            }
            labels.addAll(EndNames.of(layers, site));
            labels.addAll(NamesBeside.of(layers, site));
            labels.addAll(OrderedLabels.of(layers, site));
        }

        private LabelSpace space(Set<String> inKey) {
            return new LabelSpace(whole.width(), whole.height(), ruler, inKey);
        }

        private PanelSite corner(List<PlacedPanel> panels) {
            return site(NoteMarks.corner(panels));
        }

        private PanelSite site(PlacedPanel placed) {
            return PanelSite.of(placed, palette, ruler, whole);
        }
    }

    /// Marks with the labels among them, and where those found their places.
    private record Labelled(List<Mark> marks, LabelSpace space) {}

    /// A figure laid out, and where its labels found their places.
    private record Drawn(LaidOutFigure figure, List<LabelSpace> spaces) {
        private Drawn with(LabelSpace other) {
            return new Drawn(figure, Stream.concat(Stream.of(other), spaces.stream()).toList());
        }

        /// How many rows a key can have at most for panels to stay as high as they must.
        private int rowsToSpare() {
            double heights =
                    figure.panels().stream().mapToDouble(panel -> panel.frame().height()).sum();
            return Math.min(MOST_ROWS, (int) ((1 - LEAST_PART) * heights / KeyMarks.ROW));
        }

        /// Whether it has all panels of another, and those not much lower.
        private boolean isAsLegibleAs(Drawn other) {
            List<PlacedPanel> own = figure.panels();
            List<PlacedPanel> others = other.figure.panels();
            return own.size() == others.size()
                    && IntStream.range(0, own.size())
                            .allMatch(i ->
                                    own.get(i).frame().height()
                                            >= LEAST_PART * others.get(i).frame().height());
        }

        /// The entries that no label says, because all that say them found no place.
        private List<KeyEntry> unsaid() {
            Set<String> said =
                    spaces.stream()
                            .flatMap(space -> space.said().stream())
                            .map(KeyEntry::words)
                            .collect(Collectors.toSet());
            return spaces.stream()
                    .flatMap(space -> space.unsaid().stream())
                    .filter(entry -> said.add(entry.words()))
                    .toList();
        }
    }
}
