package isoscope.export;

import isoscope.plot.LaidOutFigure;
import isoscope.plot.Mark;
import isoscope.plot.Rgba;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The colours of a drawing on a light page, and what each becomes on a dark one.
final class PageColours {
    private static final int OPAQUE = 0xFF000000;

    private final SequencedMap<Rgba, Rgba> dark = new LinkedHashMap<>();

    private PageColours() {}

    /// The colours of a figure that is laid out twice alike.
    static PageColours of(LaidOutFigure light, LaidOutFigure dark) {
        PageColours colours = new PageColours();
        colours.add(light.background(), dark.background());
        colours.add(light.marks(), dark.marks());
        colours.add(light.live(), dark.live());
        return colours;
    }

    /// Each colour that changes, opaque, with the one that it becomes.
    SequencedMap<Rgba, Rgba> changes() {
        return dark;
    }

    /// Adds colours of marks that are the same but for colour.
    void add(List<Mark> light, List<Mark> other) {
        for (int i = 0; i < Math.min(light.size(), other.size()); i++) {
            add(light.get(i), other.get(i));
        }
    }

    private void add(Mark light, Mark other) {
        switch (light) {
            case Mark.Path one when other instanceof Mark.Path two -> {
                add(one.fill(), two.fill());
                add(one.line(), two.line());
            }
            case Mark.Box one when other instanceof Mark.Box two -> {
                add(one.fill(), two.fill());
                add(one.line(), two.line());
            }
            case Mark.Symbol one when other instanceof Mark.Symbol two -> {
                add(one.fill(), two.fill());
                add(one.line(), two.line());
            }
            case Mark.Text one when other instanceof Mark.Text two -> {
                add(one.colour(), two.colour());
                add(one.halo(), two.halo());
            }
            case Mark.Clipped one when other instanceof Mark.Clipped two ->
                    add(one.marks(), two.marks());
            default -> {}
        }
    }

    private void add(Mark.@Nullable Line light, Mark.@Nullable Line other) {
        if (light != null && other != null) {
            add(light.colour(), other.colour());
        }
    }

    private void add(@Nullable Rgba light, @Nullable Rgba other) {
        if (light != null && other != null && (light.argb() | OPAQUE) != (other.argb() | OPAQUE)) {
            dark.putIfAbsent(opaque(light), opaque(other));
        }
    }

    /// A colour without its opacity.
    static Rgba opaque(Rgba colour) {
        return new Rgba(colour.argb() | OPAQUE);
    }
}
