package isoscope.fit.form;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.FitWarning;
import isoscope.fit.Weighting;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Fits of forms that are refused, or end where a range ends, and what is said of them.
class FormRefusalsTest {
    private static final String SURFACE = "E + A/N^alpha + B/D^beta";
    private static final String EXPERTS = SURFACE + " + G/experts^gamma";
    private static final Map<String, Double> TRUTH =
            Map.of(
                    "E", 1.8, "A", 400., "alpha", .34, "B", 2000., "beta", .37, "G", .4, "gamma",
                    .6);

    @Test
    void constantsThatTradeOffAreNamed() {
        Refused refused =
                (Refused)
                        MadeRuns.outcome(
                                "E + K*c/N^alpha",
                                FitProblem.of(MadeRuns.of("E + A/N^alpha + 0*D", TRUTH, 40, 9)));
        assertThat(refused.code()).isEqualTo("not-identifiable");
        assertThat(refused.reason())
                .isEqualTo("K and c trade off against each other: 40 runs cannot tell them apart.");
        assertThat(refused.help()).contains("Pin one").contains("--fix c=");
    }

    @Test
    void exponentsOfATermThatIsNothingAreNamed() {
        Refused refused =
                (Refused)
                        MadeRuns.outcome(
                                "E + A/N^alpha + G*experts^gamma",
                                FitProblem.of(
                                        MadeRuns.of(
                                                "E + A/N^alpha + H/experts^h + 0*D",
                                                Map.of(
                                                        "E", 1.8, "A", 400., "alpha", .34, "H", .5,
                                                        "h", .5),
                                                60,
                                                10)));
        assertThat(refused.reason()).contains("γ changes no predicted loss");
    }

    @Test
    void runsThatLackAValueAreNamed() {
        List<Run> runs = MadeRuns.of(EXPERTS, TRUTH, 40, 11);
        List<String> cells = new ArrayList<>(Collections.nCopies(40, "3"));
        cells.set(4, "");
        cells.set(17, "many");
        Refused refused =
                (Refused)
                        MadeRuns.outcome(
                                "E + A/N^alpha + G/depth^gamma",
                                FitProblem.of(MadeRuns.with(runs, "depth", cells)));
        assertThat(refused.reason()).contains("2 of 40 runs").contains("depth").contains("r4, r17");
    }

    @Test
    void weightsThatAreMissingOrBelowNothingAreNamed() {
        List<Run> runs = MadeRuns.of(SURFACE, TRUTH, 20, 12);
        List<String> cells = new ArrayList<>(Collections.nCopies(20, "1"));
        cells.set(2, "-1");
        FitProblem problem =
                FitProblem.of(MadeRuns.with(runs, "w", cells))
                        .withSettings(
                                FitSettings.STANDARD.withWeighting(new Weighting.Weights("w")));
        Refused refused = (Refused) MadeRuns.outcome(SURFACE, problem);
        assertThat(refused.reason()).contains("1 of 20 runs").contains("r2").contains("column w");
    }

    @Test
    void fewRunsAndUndefinedFormulasAreRefused() {
        List<Run> runs = MadeRuns.of(EXPERTS, TRUTH, 40, 13);
        Refused few = (Refused) MadeRuns.outcome(SURFACE, FitProblem.of(runs.subList(0, 5)));
        assertThat(few.code()).isEqualTo("too-few-runs");
        assertThat(few.reason()).contains("5 constants").contains("6 runs").contains("found 5");
        Refused undefined =
                (Refused) MadeRuns.outcome("E + A*ln(quality - 3)", FitProblem.of(runs));
        assertThat(undefined.code()).isEqualTo("formula-undefined");
    }

    @Test
    void anExponentAtTheEndOfItsRangeIsSaid() {
        List<Run> runs =
                MadeRuns.of(
                        "E + H*quality^h + 0*N + 0*D", Map.of("E", 2., "H", 1., "h", 5.), 80, 14);
        Fitted fitted = MadeRuns.fitted("E + H*quality^h", FitProblem.of(runs));
        assertThat(fitted.law().constant("h")).isEqualTo(3);
        assertThat(fitted.warnings()).extracting(FitWarning::code).contains("at-bound");
    }

    @Test
    void aCoefficientThatWouldBeBelowNothingEndsAtNothingAndIsSaid() {
        String slope = "E + A/N^alpha + s*quality";
        List<Run> runs =
                MadeRuns.of(
                        slope + " + 0*D",
                        Map.of("E", 2., "A", 400., "alpha", .34, "s", -.5),
                        100,
                        15);
        Fitted fitted = MadeRuns.fitted(slope, FitProblem.of(runs));
        assertThat(fitted.law().constant("s")).isZero();
        assertThat(fitted.warnings())
                .extracting(FitWarning::message)
                .singleElement()
                .asString()
                .contains("s ended at 0")
                .contains("--bound s=");
    }
}
