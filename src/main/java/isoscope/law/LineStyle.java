package isoscope.law;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.List;

/// The line of a law on every chart, chip and row: a colour and a dash, so that no two laws are told apart by colour alone.
///
/// @param colour by its role, one of [#COLOURS]
/// @param width in pixels
/// @param dash lengths of dash and gap in turn, in pixels; empty for a solid line
/// @param round whether dashes end round, which makes dots of dashes of 0.1
/// @param above whether it is a thin line that lies above every other law, so that both are seen where it meets the fitted
///     one
public record LineStyle(
        String colour, double width, List<Double> dash, boolean round, boolean above) {
    /// The colours a line may have: those of three theories, of the fit and of further laws.
    public static final List<String> COLOURS =
            List.of("kaplan", "chinchilla", "replication", "fitted", "law-1", "law-2", "law-3");

    /// The law that is fitted to the user's runs.
    public static final LineStyle FITTED = new LineStyle("fitted", 3, List.of(), false, false);

    /// The widest line; a wider one would be a band.
    public static final double WIDEST = 3;

    /// The width of a line whose law says none.
    public static final double USUAL_WIDTH = 2.25;

    private static final List<String> FURTHER = List.of("law-1", "law-2", "law-3");

    private static final List<List<Double>> DASHES =
            List.of(
                    List.of(12.0, 4.0),
                    List.of(5.0, 3.0),
                    List.of(10.0, 4.0, 2.0, 4.0),
                    List.of(8.0, 3.0, 2.0, 3.0),
                    List.of(14.0, 3.0, 5.0, 3.0),
                    List.of(8.0, 8.0),
                    List.of(10.0, 3.0, 2.0, 3.0, 2.0, 3.0));

    /// Checks the colour and copies the list.
    public LineStyle {
        if (!COLOURS.contains(colour)) {
            throw new UnexpectedValue(Words.of("one of %s", String.join(", ", COLOURS)), colour);
        }
        dash = List.copyOf(dash);
    }

    /// The line of a law that says nothing about it: always the same for the same law.
    ///
    /// @param id of the law
    public static LineStyle of(String id) {
        int place = Math.floorMod(id.hashCode(), FURTHER.size() * DASHES.size());
        return new LineStyle(
                FURTHER.get(place % FURTHER.size()),
                USUAL_WIDTH,
                DASHES.get(place / FURTHER.size()),
                false,
                false);
    }
}
