package isoscope.ui.tour;

/// How large a presentation is shown on a screen: as designed from 1280 × 720 to 1440 × 810, larger on larger screens, and
/// on smaller ones as much smaller as everything must be to stay whole.
final class PresentationSize {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    /// As small as texts get before charts and captions have to make do with less room.
    private static final double LEAST = 0.7;

    /// Beyond a screen so many times as large everything grows with the screen.
    private static final double ROOMY = 1.125;

    private PresentationSize() {}

    /// How many times as large as designed.
    ///
    /// @param width of the screen in px
    /// @param height of the screen in px
    static double of(double width, double height) {
        double room = Math.min(width / WIDTH, height / HEIGHT);
        return room < 1 ? Math.max(LEAST, room) : Math.max(1, room / ROOMY);
    }
}
