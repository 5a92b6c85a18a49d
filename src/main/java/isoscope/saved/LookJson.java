package isoscope.saved;

import isoscope.plot.AxisRanges;
import isoscope.plot.NumberStyle;
import isoscope.plot.Range;
import isoscope.quantity.ComputeUnit;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// The part of a session that tells how everything was looked at.
final class LookJson {
    private LookJson() {}

    static void write(JsonLines json, SavedLook look) throws IOException {
        json.number("compute_flop", look.compute());
        json.text("compute_unit", look.unit().label());
        json.text("theme", look.theme());
        json.text("numbers", look.numbers().id());
        json.sections("charts", new TreeMap<>(look.charts()), LookJson::ranges);
        json.texts("settings", new TreeMap<>(look.settings()));
    }

    static SavedLook read(Section section) throws SessionFormatException {
        SavedLook usual = SavedLook.STANDARD;
        return new SavedLook(
                section.optionalNumber("compute_flop").orElse(usual.compute()),
                section.named(
                                "compute_unit",
                                Ids.of(ComputeUnit.values(), ComputeUnit::label),
                                Ids.list(ComputeUnit.values(), ComputeUnit::label))
                        .orElse(usual.unit()),
                section.optionalText("theme").orElse(usual.theme()),
                section.named(
                                "numbers",
                                Ids.of(NumberStyle.values(), NumberStyle::id),
                                Ids.list(NumberStyle.values(), NumberStyle::id))
                        .orElse(usual.numbers()),
                section.sectionsByName("charts", LookJson::ranges),
                section.section("settings", LookJson::settings).orElseGet(Map::of));
    }

    private static void ranges(JsonLines json, AxisRanges ranges) throws IOException {
        for (Map.Entry<String, Range> axis : new TreeMap<>(ranges.byAxis()).entrySet()) {
            json.section(
                    axis.getKey(),
                    inner -> {
                        inner.number("low", axis.getValue().low());
                        inner.number("high", axis.getValue().high());
                    });
        }
    }

    private static AxisRanges ranges(Section section) throws SessionFormatException {
        AxisRanges ranges = AxisRanges.AUTOMATIC;
        for (String axis : section.names()) {
            var range = section.section(axis, LookJson::range);
            if (range.isPresent()) {
                ranges = ranges.with(axis, range.get());
            }
        }
        return ranges;
    }

    private static Range range(Section section) throws SessionFormatException {
        double low = section.number("low");
        double high = section.number("high");
        return section.made(() -> new Range(low, high));
    }

    private static Map<String, String> settings(Section section) throws SessionFormatException {
        Map<String, String> all = new HashMap<>();
        for (String name : section.names()) {
            all.put(name, section.text(name));
        }
        return all;
    }
}
