package isoscope.saved;

import isoscope.json.Kind;
import isoscope.json.Members;
import isoscope.plot.AxisRanges;
import isoscope.plot.NumberStyle;
import isoscope.plot.Range;
import isoscope.quantity.ComputeUnit;
import java.io.IOException;
import java.util.Map;

/// The part of a session that tells how everything was looked at.
final class LookJson {
    /// The part as it stands in the file.
    static final Kind<SavedLook> KIND = Kind.object(SavedLook.STANDARD, LookJson::look);

    private static final Kind<ComputeUnit> UNIT =
            Kind.oneOf(ComputeUnit.values(), ComputeUnit::label);
    private static final Kind<NumberStyle> NUMBERS =
            Kind.oneOf(NumberStyle.values(), NumberStyle::id);

    /// The ranges of the axes of charts, by the chart's id.
    static final Kind<Map<String, AxisRanges>> CHARTS =
            Kind.map(
                    Kind.map(Kind.object(new Range(0, 1), LookJson::range))
                            .as(AxisRanges::byAxis, AxisRanges::new));

    /// Settings of screens, by name.
    static final Kind<Map<String, String>> SETTINGS = Kind.map(Kind.TEXT);

    private LookJson() {}

    private static SavedLook look(Members json, SavedLook given) throws IOException {
        return new SavedLook(
                json.member("compute_flop", Kind.NUMBER, given.compute()),
                json.member("compute_unit", UNIT, given.unit()),
                ThemeChoice.named(json.member("theme", Kind.TEXT, given.theme().id()))
                        .orElse(ThemeChoice.SYSTEM),
                json.member("numbers", NUMBERS, given.numbers()),
                json.member("charts", CHARTS, given.charts()),
                json.member("settings", SETTINGS, given.settings()));
    }

    private static Range range(Members json, Range given) throws IOException {
        return new Range(
                json.required("low", Kind.NUMBER, given.low()),
                json.required("high", Kind.NUMBER, given.high()));
    }
}
