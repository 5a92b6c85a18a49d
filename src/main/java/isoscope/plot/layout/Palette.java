package isoscope.plot.layout;

import isoscope.plot.MapColour;
import isoscope.plot.Paint;
import isoscope.plot.Rgba;
import isoscope.plot.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The colours of a theme.
public final class Palette {
    private static final Palette LIGHT = new Palette(false);
    private static final Palette DARK = new Palette(true);

    private final boolean dark;
    private final Map<Paint, Rgba> colours = new EnumMap<>(Paint.class);
    private final Map<Paint, Rgba> textColours = new EnumMap<>(Paint.class);

    private Palette(boolean dark) {
        this.dark = dark;
        for (Paint paint : Paint.values()) {
            colours.put(paint, Rgba.of(dark ? darkHex(paint) : lightHex(paint)));
            textColours.put(paint, Rgba.of(dark ? darkTextHex(paint) : lightTextHex(paint)));
        }
    }

    /// The colours of a theme. Print uses the light ones.
    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT, PRINT -> LIGHT;
            case DARK -> DARK;
        };
    }

    /// The colour of lines, markers and areas with a role.
    public Rgba colour(Paint paint) {
        return Objects.requireNonNull(colours.get(paint));
    }

    /// The colour of words with a role: that of [#colour], but for laws a variant with a contrast of at least 5.4 to 1.
    public Rgba textColour(Paint paint) {
        return Objects.requireNonNull(textColours.get(paint));
    }

    /// The colour at a place of a map. Maps are cut and turned so that place 0 (the low end) of a loss map has the
    /// highest contrast with the background, and no place is too pale to see.
    public Rgba colour(MapColour colour) {
        double t = colour.place();
        double cut =
                switch (colour.map()) {
                    case VIRIDIS -> dark ? 0.96 - 0.64 * t : 0.02 + 0.84 * t;
                    case PLASMA -> dark ? 0.38 + 0.58 * t : 0.04 + 0.82 * t;
                    case CIVIDIS -> dark ? 0.40 + 0.60 * t : 0.80 * t;
                };
        return ColourTable.of(colour.map()).at(cut);
    }

    /// How opaque a loss field is over the background.
    double fieldOpacity() {
        return dark ? 0.26 : 0.17;
    }

    private static String lightHex(Paint paint) {
        return switch (paint) {
            case FOREGROUND -> "#24292f";
            case MUTED -> "#57606a";
            case SUBTLE -> "#6e7781";
            case BACKGROUND, ON_ACCENT -> "#ffffff";
            case AXIS -> "#88919b";
            case GRID -> "#eceff2";
            case BORDER -> "#d0d7de";
            case ACCENT -> "#6e40c9";
            case KAPLAN -> "#d55e00";
            case CHINCHILLA -> "#0072b2";
            case FITTED -> "#009e73";
            case REPLICATION -> "#c774a3";
            case LAW_1 -> "#b98000";
            case LAW_2 -> "#2d93cb";
            case LAW_3 -> "#8f8f8f";
            case CATEGORY_1 -> "#1b2a6b";
            case CATEGORY_2 -> "#8c510a";
            case CATEGORY_3 -> "#7a7a00";
            case CATEGORY_4 -> "#a1246b";
            case CATEGORY_5 -> "#4a6a72";
            case CATEGORY_6 -> "#7c8e9b";
            case CATEGORY_7 -> "#24292f";
            case WARNING -> "#9a6700";
            case DANGER -> "#cf222e";
            case SUCCESS -> "#1a7f37";
        };
    }

    private static String darkHex(Paint paint) {
        return switch (paint) {
            case FOREGROUND -> "#e3e9ef";
            case MUTED -> "#9aa4ae";
            case SUBTLE -> "#8b949e";
            case BACKGROUND, ON_ACCENT -> "#0d1117";
            case AXIS -> "#6e7681";
            case GRID -> "#1c2229";
            case BORDER -> "#30363d";
            case ACCENT -> "#a47cf3";
            case KAPLAN -> "#f0803c";
            case CHINCHILLA -> "#56b4e9";
            case FITTED -> "#2bc79a";
            case REPLICATION -> "#df9cc2";
            case LAW_1 -> "#e69f00";
            case LAW_2 -> "#f0e442";
            case LAW_3 -> "#b0b0b0";
            case CATEGORY_1 -> "#9fb0ff";
            case CATEGORY_2 -> "#d9a06b";
            case CATEGORY_3 -> "#a9b665";
            case CATEGORY_4 -> "#e0568f";
            case CATEGORY_5 -> "#8fb7bf";
            case CATEGORY_6 -> "#9aa7b4";
            case CATEGORY_7 -> "#e3e9ef";
            case WARNING -> "#d29922";
            case DANGER -> "#f85149";
            case SUCCESS -> "#3fb950";
        };
    }

    private static String lightTextHex(Paint paint) {
        return switch (paint) {
            case ACCENT -> "#6639ba";
            case KAPLAN -> "#b04c00";
            case CHINCHILLA -> "#00629a";
            case FITTED -> "#00755a";
            case REPLICATION -> "#9c4877";
            case LAW_1 -> "#7a5600";
            case LAW_2 -> "#1f6690";
            case LAW_3 -> "#666666";
            case CATEGORY_1 -> "#1b2a6b";
            case CATEGORY_2 -> "#7a4508";
            case CATEGORY_3 -> "#666600";
            case CATEGORY_4 -> "#8a1c5b";
            case CATEGORY_5 -> "#3f5b62";
            case CATEGORY_6 -> "#566572";
            case CATEGORY_7 -> "#24292f";
            case FOREGROUND,
                    MUTED,
                    SUBTLE,
                    BACKGROUND,
                    ON_ACCENT,
                    AXIS,
                    GRID,
                    BORDER,
                    WARNING,
                    DANGER,
                    SUCCESS ->
                    lightHex(paint);
        };
    }

    private static String darkTextHex(Paint paint) {
        return switch (paint) {
            case ACCENT -> "#b795f8";
            case KAPLAN -> "#f59a62";
            case CHINCHILLA -> "#7cc6f0";
            case FITTED -> "#57d6b1";
            case REPLICATION -> "#e6b0cf";
            case FOREGROUND,
                    MUTED,
                    SUBTLE,
                    BACKGROUND,
                    ON_ACCENT,
                    AXIS,
                    GRID,
                    BORDER,
                    LAW_1,
                    LAW_2,
                    LAW_3,
                    CATEGORY_1,
                    CATEGORY_2,
                    CATEGORY_3,
                    CATEGORY_4,
                    CATEGORY_5,
                    CATEGORY_6,
                    CATEGORY_7,
                    WARNING,
                    DANGER,
                    SUCCESS ->
                    darkHex(paint);
        };
    }
}
