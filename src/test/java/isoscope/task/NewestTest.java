package isoscope.task;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.DirectBackground;
import isoscope.testkit.SlowBackground;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestTest {
    private final SlowBackground background = new SlowBackground();
    private final Newest newest = new Newest(background, "work");
    private final List<String> log = new ArrayList<>();

    @Test
    void oneIsWorkedAtAndOfTheOthersTheLastAloneBegins() {
        for (int i = 1; i <= 100; i++) {
            ask(Integer.toString(i));
        }
        assertThat(background.underWay("work")).isOne();
        background.endAll();
        assertThat(log).containsExactly("begun 1 called off", "begun 100", "done 100");
    }

    @Test
    void whatIsCalledOffComesToNothing() {
        ask("a");
        ask("b");
        newest.cancel();
        background.endAll();
        assertThat(log).containsExactly("begun a called off");
        ask("c");
        background.endAll();
        assertThat(log).endsWith("begun c", "done c");
    }

    @Test
    void aRequestMadeByTheEndOfAnotherBegins() {
        newest.submit(_ -> "a", _ -> ask("b"));
        background.endAll();
        assertThat(log).containsExactly("begun b", "done b");
    }

    @Test
    void onOneThreadEachIsDoneWhenItIsAskedFor() {
        Newest direct = new Newest(new DirectBackground(), "work");
        direct.submit(_ -> "a", log::add);
        direct.submit(_ -> "b", log::add);
        assertThat(log).containsExactly("a", "b");
    }

    private void ask(String name) {
        newest.submit(
                signal -> {
                    log.add("begun " + name + (signal.cancelled() ? " called off" : ""));
                    return name;
                },
                done -> log.add("done " + done));
    }
}
