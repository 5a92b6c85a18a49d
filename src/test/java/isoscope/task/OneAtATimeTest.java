package isoscope.task;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.HeldBackground;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {
    private final HeldBackground background = new HeldBackground();
    private final OneAtATime<Integer> jobs = new OneAtATime<>(background, "job");
    private final List<Integer> made = new ArrayList<>();

    private void ask(int number) {
        jobs.submit(_ -> number, made::add);
    }

    @Test
    void resultsKeepComingAndOnlyTheNewestOfThoseThatWaitIsMade() {
        ask(1);
        ask(2);
        ask(3);

        background.run("job");
        background.run("job");

        assertThat(made).containsExactly(1, 3);
        assertThat(background.waiting()).isEmpty();
        assertThat(background.cancelled()).isZero();
    }

    @Test
    void aJobThatThrowsHoldsUpNoOther() {
        ask(1);
        ask(2);

        background.fail("job");
        background.run("job");

        assertThat(made).containsExactly(2);
    }
}
