package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome;
import isoscope.runs.table.ReadOptions;
import isoscope.session.data.Origin;
import org.junit.jupiter.api.Test;

/// Data that a session names and the program does not have.
class OriginLoaderTest {
    @Test
    void aSampleThatIsUnknownCannotBeUsed() {
        LoadOutcome outcome =
                new OriginLoader().load(new Origin.Sample("newer", "Newer"), ReadOptions.STANDARD);

        assertThat(outcome).isInstanceOf(LoadOutcome.Unusable.class);
        assertThat(outcome.toString()).contains("no sample called “newer”", "cerebras-gpt");
    }
}
