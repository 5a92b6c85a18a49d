package isoscope.fit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.form.BenchmarkLadder.Point;
import isoscope.law.experiment.Outcome;
import isoscope.law.experiment.Outcome.Told;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.file.Sample;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// The sigmoid from loss to scores, found from models of a known one and from published ones.
class BenchmarkLadderTest {
    private static final List<Point> MADE =
            DoubleStream.of(1.6, 1.8, 2, 2.2, 2.4, 2.7, 3)
                    .mapToObj(loss -> new Point(loss, .25 + .6 / (1 + Math.exp(5 * (loss - 2.1)))))
                    .toList();

    @Test
    void theConstantsOfAKnownSigmoidAreFound() {
        Outcome outcome = new BenchmarkLadder("made models", MADE).run(Map.of(), 0, () -> false);
        assertThat(outcome.numbers())
                .extracting(Told::value)
                .satisfiesExactly(
                        b -> assertThat(b).isCloseTo(.25, within(1e-3)),
                        a -> assertThat(a).isCloseTo(.6, within(1e-3)),
                        k -> assertThat(k).isCloseTo(5, within(.05)),
                        middle -> assertThat(middle).isCloseTo(2.1, within(1e-3)),
                        error -> assertThat(error).isCloseTo(0, within(1e-3)));
    }

    @Test
    void theLargestPublishedModelIsPredicted() {
        Loaded loaded = (Loaded) Sample.CEREBRAS_GPT.load();
        List<Point> points =
                loaded.runs().runs().stream()
                        .flatMap(run -> Point.of(run, "average").stream())
                        .toList();
        BenchmarkLadder ladder = new BenchmarkLadder("Cerebras-GPT", points);
        Outcome outcome = ladder.run(Map.of(), 0, () -> false);
        assertThat(outcome.lines()).hasSize(2);
        assertThat(outcome.numbers().getLast().value()).isCloseTo(0, within(.02));

        double all = ladder.variables().getFirst().low();
        assertThat(ladder.run(Map.of("least", all), 0, () -> false).numbers()).hasSize(4);
        double fewest = ladder.variables().getFirst().high();
        assertThat(ladder.run(Map.of("least", fewest), 0, () -> false).numbers()).hasSize(5);
    }
}
