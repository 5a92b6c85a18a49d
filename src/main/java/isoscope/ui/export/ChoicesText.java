package isoscope.ui.export;

import isoscope.export.ExportFormat;
import isoscope.export.ExportSize;
import isoscope.plot.PageElements;
import isoscope.plot.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Choices as lines of text: one that tells the version, then a `name=value` each.
final class ChoicesText {
    /// The first line.
    static final String VERSION = "isoscope-figure 1";

    private final Map<String, String> values;

    private ChoicesText(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    static List<String> of(FigureChoices choices) {
        ExportSize size = choices.size();
        return List.of(
                VERSION,
                "format=" + choices.format(),
                "unit=" + choices.unit(),
                "width-mm=" + size.widthMm(),
                "height-mm=" + size.heightMm(),
                "dpi=" + size.dpi(),
                "text-pt=" + size.fontPt(),
                "theme=" + choices.theme(),
                "legend=" + choices.legend(),
                "transparent=" + choices.transparent(),
                "cursor=" + choices.cursor(),
                "source=" + choices.source());
    }

    /// The choices of the lines below the first; empty when they were not written here or say what cannot be drawn.
    static Optional<FigureChoices> read(List<String> lines) {
        Map<String, String> values = new HashMap<>();
        for (String line : lines) {
            int equals = Math.max(0, line.indexOf('='));
            values.put(
                    line.substring(0, equals), line.substring(Math.min(line.length(), equals + 1)));
        }
        try {
            return Optional.of(new ChoicesText(values).choices()).filter(ChoicesText::canBeTyped);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private FigureChoices choices() {
        return new FigureChoices(
                ExportFormat.valueOf(value("format")),
                LengthUnit.valueOf(value("unit")),
                new ExportSize(
                        Double.parseDouble(value("width-mm")),
                        Double.parseDouble(value("height-mm")),
                        Double.parseDouble(value("dpi")),
                        Double.parseDouble(value("text-pt"))),
                Theme.valueOf(value("theme")),
                PageElements.Legend.valueOf(value("legend")),
                isOn("transparent"),
                isOn("cursor"),
                isOn("source"));
    }

    private static boolean canBeTyped(FigureChoices choices) {
        PageFields page = new PageFields();
        page.take(choices);
        return page.complaint().isEmpty() && page.hasValues();
    }

    private boolean isOn(String name) {
        return switch (value(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("expected true or false: " + name);
        };
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("expected a value of " + name);
        }
        return value;
    }
}
