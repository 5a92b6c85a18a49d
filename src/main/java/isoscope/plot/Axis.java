package isoscope.plot;

/// One axis of a panel.
///
/// @param id axes with one id zoom together: `compute`, `parameters`, `tokens`, `loss`
/// @param title with its unit, without arrow; empty for none
/// @param scale logarithmic or linear
/// @param range the range that is shown
/// @param ticks how tick labels are written
/// @param labelled whether tick labels are drawn, and for a horizontal axis the title; an inner axis that repeats its
///     neighbour's is not. The title of a vertical axis stands above the frame and is drawn whenever it is not empty
public record Axis(
        String id, String title, Scale scale, Range range, TickStyle ticks, boolean labelled) {

    /// How a value becomes a distance.
    public enum Scale {
        /// Equal distances are equal ratios.
        LOG,
        /// Equal distances are equal differences.
        LINEAR
    }

    /// How tick labels are written.
    public enum TickStyle {
        /// 10²³.
        POWERS,
        /// 100M, 1B, 1T.
        SI,
        /// 2.1.
        DECIMAL,
        /// +0.05, −0.05.
        SIGNED,
        /// ¼×, ½×, 1×, 2×.
        RATIO,
        /// +1%, −1%.
        PERCENT
    }
}
