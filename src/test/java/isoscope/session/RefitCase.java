package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Scheme;
import isoscope.law.sheet.Library;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.testkit.Documents;
import isoscope.testkit.HeldBackground;
import isoscope.testkit.ScriptedMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/// A document of runs whose fits are made when the test says so, by either of two scripted methods.
abstract class RefitCase {
    static final int RUNS = Documents.runs().size();
    static final int FEW = 8;

    final HeldBackground background = new HeldBackground();
    final ScriptedMethod method = new ScriptedMethod(problem -> fit("huber-lse", problem));
    final ScriptedMethod other =
            new ScriptedMethod("least-squares", problem -> fit("least-squares", problem));
    final Document document =
            new Document(
                    Library.ofCharts().splitting(),
                    List.of(),
                    (_, _) -> Documents.loaded(Documents.runs()),
                    new RememberedMappings(),
                    new FitMethods(List.of(method, other)),
                    background);

    @BeforeEach
    void open() {
        document.fitting().bootstrapProperty().set(new BootstrapSettings(3, 1, Scheme.CASES, .9));
        document.data().open(new Origin.Sample("test", "Test runs"));
        background.runAll();
    }

    final void assertStep(String name) {
        assertThat(document.history().undoNameProperty().get()).isEqualTo(name);
    }

    final Fitted shown() {
        return document.fitting().stateProperty().get().fitted().orElseThrow();
    }

    final int shownRuns() {
        return shown().runs().size();
    }

    static Set<String> ids(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "run-" + i)
                .collect(Collectors.toSet());
    }

    private static FitOutcome fit(String id, FitProblem problem) {
        if (problem.runs().size() < FEW) {
            return new FitOutcome.Refused("too-few-runs", "There are too few runs.", "Add runs.");
        }
        Fitted found = (Fitted) Documents.found(problem.runs());
        return new Fitted(
                problem, id, found.law(), found.objective(), found.goodness(), found.seconds());
    }
}
