package isoscope.chart;

import isoscope.plot.TextRuler;
import isoscope.plot.TextRun;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Text;

/// Measures text as JavaFX sets it. Remembers what it measured, because most labels return on every layout. To be used
/// on one thread.
public final class FxTextRuler implements TextRuler {
    private static final int REMEMBERED = 2048;

    private final Text probe = new Text();
    private final Map<TextRun, Double> widths =
            new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<TextRun, Double> eldest) {
                    return size() > REMEMBERED;
                }
            };

    @Override
    public double width(TextRun run) {
        return widths.computeIfAbsent(run, this::measure);
    }

    private double measure(TextRun run) {
        probe.setFont(FxFonts.of(run));
        probe.setText(run.text());
        return probe.getLayoutBounds().getWidth();
    }
}
