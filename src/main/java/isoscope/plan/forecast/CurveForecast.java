package isoscope.plan.forecast;

import isoscope.plan.forecast.ForecastOutcome.Made;
import isoscope.plan.forecast.ForecastOutcome.None;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.Optional;

/// Forecasts of a run by the course of its own loss curve, L = E + A·D^−α over the last nine tenths of its tokens. The curve
/// is cut at 40 to 80 % of its tokens, the rest foretold and compared; the interval is as wide as the largest of those errors,
/// taken to grow with the logarithm of how many times the tokens are asked about. It assumes that the learning rate goes on as it
/// was: a decay lowers the loss further than the course tells.
public final class CurveForecast {
    /// More than this many times the tokens of a curve are not foretold.
    public static final double FARTHEST = 10;

    /// How the interval comes about and what is assumed, in words.
    public static final String ASSUMED =
            Words.key(
                    "The interval is the largest error of forecasts of the curve's own past, growing with the logarithm of "
                            + "the tokens. The learning rate is assumed to continue as it was: a decay lowers the loss "
                            + "further.");

    private CurveForecast() {}

    /// The forecast of a run.
    ///
    /// @param tokens that are asked about
    public static ForecastOutcome of(Run run, double tokens) {
        return switch (Course.of(run)) {
            case Course.Lacking(String reason) -> new None(run.id(), reason);
            case Course.Found(Course course) ->
                    beyond(course, tokens)
                            .<ForecastOutcome>map(reason -> new None(run.id(), reason))
                            .orElseGet(() -> new Made(made(run, course, tokens)));
        };
    }

    /// Why a curve tells nothing of some tokens, if it does not.
    private static Optional<String> beyond(Course course, double tokens) {
        String seen = QuantityFormat.si(course.seen());
        if (!(tokens > course.seen())) {
            return Optional.of(Words.of("it has seen %s tokens already; ask about more", seen));
        }
        return tokens > FARTHEST * course.seen()
                ? Optional.of(
                        Words.of(
                                "it has seen %s tokens, and a curve can be extrapolated to at most %s times that",
                                seen, QuantityFormat.constant(FARTHEST)))
                : Optional.empty();
    }

    private static Forecast made(Run run, Course course, double tokens) {
        double loss = course.loss(tokens);
        double off = course.spread(tokens);
        return new Forecast(
                run.id(),
                course.points().size(),
                course.seen(),
                course.points().getLast().loss(),
                tokens,
                loss,
                loss * (1 - off),
                loss * (1 + off),
                course.power().floor(),
                course.power().scale(),
                course.power().exponent(),
                course.tests());
    }
}
