package isoscope.ui.inspector;

import isoscope.law.LawCard;
import isoscope.session.FitSteps;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;

/// Holds parameters of the fit at values, or lets them go. Each is a step that can be undone, and refits at once.
public final class Pins {
    private final FitSteps steps;

    /// The pins of a fit.
    public Pins(FitSteps steps) {
        this.steps = steps;
    }

    /// Holds a number at its present value, or lets it go.
    public void toggle(Estimate estimate) {
        switch (estimate.pin()) {
            case FREE -> steps.pin(estimate.name(), estimate.value());
            case PINNED -> steps.unpin(estimate.name());
            case DERIVED -> {
                // It follows from others and cannot be held.
            }
        }
    }

    /// Holds a parameter at what was typed.
    ///
    /// @return the error in the text, in one sentence that says what to type; empty when it was taken
    public String type(String parameter, String text) {
        double low = parameter.equals("E") ? 0 : Double.MIN_NORMAL;
        try {
            double value = Double.parseDouble(text.strip().replace(",", "").replace('−', '-'));
            if (Double.isFinite(value) && value >= low) {
                steps.pin(parameter, value);
                return "";
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        return low == 0
                ? Words.of("Type a number from 0, such as %s.", example(parameter))
                : Words.of("Type a number above 0, such as %s.", example(parameter));
    }

    private static String example(String parameter) {
        return switch (parameter) {
            case "E" -> "1.69";
            case "A", "B", "k" -> "406";
            default -> "0.34";
        };
    }

    /// The symbols of what is held.
    List<String> held() {
        return pinned().keySet().stream().map(LawCard::symbol).toList();
    }

    /// Lets everything go.
    void releaseAll() {
        pinned().keySet().forEach(steps::unpin);
    }

    private Map<String, Double> pinned() {
        return steps.choices().settings().pinned();
    }
}
