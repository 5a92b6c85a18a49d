package isoscope.plot.charts;

import isoscope.law.LawCard;
import isoscope.law.ScalingLaw;
import isoscope.plot.Paint;
import isoscope.plot.Stroke;
import java.util.List;
import java.util.Map;

/// How a law looks on every chart, chip and layer row: a colour for its family and a dash for itself, so that no two
/// laws are told apart by colour alone.
///
/// @param line the stroke of its curves
/// @param above whether it is a thin line that lies above every other law, without a casing, so that both are seen where
///     it meets the fitted one
public record LawStyle(Stroke line, boolean above) {
    /// The dash the fitted law takes beyond the largest run.
    private static final double[] BEYOND_DATA = {7, 5};

    private static final Map<String, Stroke> BY_ID =
            Map.of(
                    "chinchilla-a1", Stroke.solid(Paint.CHINCHILLA, 1.6),
                    "chinchilla-a2", Stroke.dashed(Paint.CHINCHILLA, 2.25, 8, 4),
                    "chinchilla-a3", Stroke.dotted(Paint.CHINCHILLA, 2.5, 0.1, 4.5),
                    "chinchilla-a3-printed",
                            Stroke.dotted(Paint.CHINCHILLA, 2.25, 7, 4.5, 0.1, 4.5),
                    "chinchilla-a3-table",
                            Stroke.dotted(Paint.CHINCHILLA, 2.25, 7, 4.5, 0.1, 4.5, 0.1, 4.5));

    private static final List<Stroke> FURTHER =
            List.of(
                    Stroke.dashed(Paint.LAW_1, 2.25, 12, 4),
                    Stroke.dashed(Paint.LAW_2, 2.25, 5, 3),
                    Stroke.dashed(Paint.LAW_3, 2.25, 10, 4, 2, 4),
                    Stroke.dashed(Paint.LAW_1, 2.25, 8, 3, 2, 3),
                    Stroke.dashed(Paint.LAW_2, 2.25, 12, 3),
                    Stroke.dashed(Paint.LAW_3, 2.25, 4, 3));

    private static final Stroke RULE = Stroke.dashed(Paint.LAW_1, 2.25, 3, 3);

    /// The style of a law.
    ///
    /// @param index its place among the laws that are on, from 0; tells laws of unknown families apart
    public static LawStyle of(ScalingLaw law, int index) {
        LawCard card = law.card();
        Stroke own = BY_ID.get(card.id());
        if (own != null) {
            return new LawStyle(own, false);
        }
        return switch (card.family()) {
            case "kaplan" -> new LawStyle(Stroke.dashed(Paint.KAPLAN, 2.5, 9, 5), false);
            case "chinchilla" -> new LawStyle(Stroke.solid(Paint.CHINCHILLA, 2.25), false);
            case "fitted" -> new LawStyle(Stroke.solid(Paint.FITTED, 3), false);
            case "replication" ->
                    new LawStyle(Stroke.dashed(Paint.REPLICATION, 1.8, 10, 3, 2, 3), true);
            case "rule" -> new LawStyle(RULE, false);
            default -> new LawStyle(FURTHER.get(index % FURTHER.size()), false);
        };
    }

    /// The role of its colour.
    public Paint paint() {
        return line.paint();
    }

    /// Its stroke where no run has been: dashed, whatever it is inside the data.
    public Stroke beyondData() {
        return Stroke.dashed(line.paint(), line.width(), BEYOND_DATA);
    }

    /// A stroke of its colour and dash for a secondary curve of the law.
    public Stroke thin() {
        return new Stroke(
                line.paint(), Math.min(line.width(), 2.25), line.dash(), line.round(), false);
    }
}
