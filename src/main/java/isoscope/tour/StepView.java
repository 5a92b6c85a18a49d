package isoscope.tour;

import isoscope.plot.AxisRanges;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// A view of the window. The open data and the compute stay as they are where the view tells none; all else that it does not tell
/// is as the program begins.
///
/// @param data the id of the sample that is open; empty for the data that are open already
/// @param screen the id of the screen
/// @param card the id of the card that the library shows, such as that of a law; empty on other screens
/// @param compute C in FLOP
/// @param laws ids of the laws that charts show, in the order of their chips; none for the usual ones
/// @param hidden layers of charts that are switched off
/// @param reference the id of the law that losses are compared by; empty for the usual one
/// @param ranges of the axes of each zoomed chart, by the chart's id
/// @param settings of the screen, by name, such as `plane` of IsoLoss
/// @param variables values of variables on the card
public record StepView(
        String data,
        String screen,
        String card,
        OptionalDouble compute,
        List<String> laws,
        Set<String> hidden,
        String reference,
        Map<String, AxisRanges> ranges,
        Map<String, String> settings,
        Map<String, Double> variables) {
    /// The screen of the cards.
    public static final String LIBRARY = "library";

    /// Copies the collections; a chart without a range is not zoomed.
    public StepView {
        laws = List.copyOf(laws);
        hidden = Set.copyOf(hidden);
        ranges = Zoomed.of(ranges);
        settings = Map.copyOf(settings);
        variables = Map.copyOf(variables);
    }

    /// A screen as the program begins.
    public static StepView of(String screen) {
        return new StepView(
                "",
                screen,
                "",
                OptionalDouble.empty(),
                List.of(),
                Set.of(),
                "",
                Map.of(),
                Map.of(),
                Map.of());
    }

    /// The same with other laws shown.
    public StepView withLaws(List<String> others) {
        return new StepView(
                data, screen, card, compute, others, hidden, reference, ranges, settings,
                variables);
    }

    /// The same over whatever data are open.
    public StepView withoutData() {
        return new StepView(
                "", screen, card, compute, laws, hidden, reference, ranges, settings, variables);
    }
}
