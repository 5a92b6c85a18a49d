package isoscope.export;

import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Rgba;
import isoscope.plot.Study;
import isoscope.plot.TextRun;
import isoscope.plot.Theme;
import isoscope.plot.charts.LawStyle;
import isoscope.plot.layout.Palette;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The layers of a figure as its marks show them: a law's are in its colour, runs and models are markers, and what else is
/// coloured is the field, contours or curves.
final class PageLayers {
    /// Colours of a figure's frame and of the cursor, which stay.
    private static final Set<Paint> FRAME =
            Set.of(
                    Paint.FOREGROUND,
                    Paint.MUTED,
                    Paint.SUBTLE,
                    Paint.BACKGROUND,
                    Paint.AXIS,
                    Paint.GRID,
                    Paint.BORDER,
                    Paint.ACCENT,
                    Paint.ON_ACCENT);

    private static final Palette LIGHT = Palette.of(Theme.LIGHT);
    private static final Palette DARK = Palette.of(Theme.DARK);

    private final Figure figure;
    private final Map<Paint, Set<String>> names = new EnumMap<>(Paint.class);
    private final Set<String> models = new HashSet<>();
    private final Set<Integer> known = new HashSet<>();

    /// @param figure with its names on the lines
    /// @param moving with it, whose laws have names too
    PageLayers(Figure figure, Moving moving) {
        this.figure = figure;
        for (Paint paint : Paint.values()) {
            known.add(rgb(LIGHT.colour(paint)));
            known.add(rgb(LIGHT.textColour(paint)));
        }
        if (moving instanceof Moving.Compute(Study study, double _)) {
            study.laws().forEach(law -> add(LawStyle.of(law).paint(), law.card().name()));
        }
        layers().forEach(this::read);
    }

    private Stream<Layer> layers() {
        return figure.panels().stream().map(Panel::layers).flatMap(List::stream);
    }

    private void read(Layer layer) {
        switch (layer) {
            case Layer.Curve curve when isNamed(curve) -> add(curve.stroke().paint(), curve.name());
            case Layer.Points points when points.labels() != null -> models.addAll(points.labels());
            default -> {}
        }
    }

    private void add(Paint paint, String name) {
        names.computeIfAbsent(paint, _ -> new LinkedHashSet<>()).add(name);
    }

    private static boolean isNamed(Layer.Curve curve) {
        return !curve.name().isEmpty()
                && curve.colour() == null
                && !FRAME.contains(curve.stroke().paint());
    }

    /// The class of the elements of a law or a line, by its colour; empty where it cannot be hidden.
    String of(Paint paint) {
        return names.containsKey(paint) ? "layer-" + id(paint) : "";
    }

    /// A role of a colour as classes have it, such as `law-1`.
    static String id(Paint paint) {
        return paint.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name of the lines with a colour; empty where they have none.
    String name(Paint paint) {
        return String.join(", ", names.getOrDefault(paint, Set.of()));
    }

    /// The class of the elements of a mark; empty where it cannot be hidden.
    String of(Mark mark) {
        return switch (mark) {
            case Mark.Clipped clipped ->
                    clipped.marks().stream()
                            .map(this::of)
                            .filter(layer -> !layer.isEmpty())
                            .findFirst()
                            .orElse("");
            case Mark.Symbol symbol -> of(symbol);
            case Mark.Image _ -> hasField() ? "layer-field" : "";
            case Mark.Text text ->
                    models.contains(words(text)) ? "layer-models" : of(text.colour());
            case Mark.Box box -> of(box.fill());
            case Mark.Path path -> path.line() == null ? of(path.fill()) : of(path.line().colour());
        };
    }

    private String of(Mark.Symbol symbol) {
        return switch (symbol.shape()) {
            case DOT -> of(symbol.fill());
            case HOLLOW_DIAMOND -> "layer-models";
            case DIAMOND -> "layer-minima";
            case CIRCLE, CROSS, TRIANGLE, TRIANGLE_DOWN, RING -> "layer-runs";
        };
    }

    private String of(@Nullable Rgba colour) {
        if (colour == null) {
            return "";
        }
        return names.keySet().stream()
                .filter(paint -> isOf(paint, colour))
                .findFirst()
                .map(this::of)
                .orElse(known.contains(rgb(colour)) ? "" : "layer-lines");
    }

    private static boolean isOf(Paint paint, Rgba colour) {
        return rgb(LIGHT.colour(paint)) == rgb(colour)
                || rgb(LIGHT.textColour(paint)) == rgb(colour);
    }

    private static int rgb(Rgba colour) {
        return PageColours.opaque(colour).argb();
    }

    private static String words(Mark.Text text) {
        return text.text().stream().map(TextRun::text).collect(Collectors.joining());
    }

    /// The layers that a drawing has, the laws first.
    List<PageLayer> in(LaidOutFigure drawing) {
        Set<String> drawn =
                Stream.concat(drawing.marks().stream(), drawing.live().stream())
                        .map(this::of)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<PageLayer> layers = new ArrayList<>();
        names.keySet().forEach(paint -> layers.add(layer(of(paint), name(paint), paint)));
        layers.add(layer("layer-runs", Words.of("Runs"), Paint.SUBTLE));
        layers.add(layer("layer-models", Words.of("Known models"), Paint.FOREGROUND));
        layers.add(layer("layer-minima", Words.of("Minima"), Paint.FOREGROUND));
        layers.add(layer("layer-lines", lines(), Paint.MUTED));
        layers.add(layer("layer-field", Words.of("Loss as colour"), Paint.BORDER));
        layers.removeIf(layer -> !drawn.contains(layer.id()));
        return layers;
    }

    private boolean hasField() {
        return layers().anyMatch(Layer.Field.class::isInstance);
    }

    private String lines() {
        return layers().anyMatch(Layer.Contours.class::isInstance)
                ? Words.of("Lines of equal loss")
                : Words.of("Curves");
    }

    private static PageLayer layer(String id, String name, Paint paint) {
        return new PageLayer(id, name, LIGHT.colour(paint), DARK.colour(paint));
    }
}
