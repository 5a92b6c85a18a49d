package isoscope.export;

import isoscope.plot.TextRuler;
import isoscope.plot.TextRun;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Measures text as Graphics2D sets it. Remembers what it measured, so keep one for as long as one export takes. Safe
/// for several threads.
public final class AwtTextRuler implements TextRuler {
    private final Map<TextRun, Double> widths = new ConcurrentHashMap<>();

    @Override
    public double width(TextRun run) {
        return widths.computeIfAbsent(run, AwtFonts::width);
    }
}
