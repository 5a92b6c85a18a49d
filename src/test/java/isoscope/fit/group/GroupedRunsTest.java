package isoscope.fit.group;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.Attributes;
import isoscope.runs.Run;
import isoscope.testkit.GroupedSweeps;
import isoscope.testkit.Sweeps;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupedRunsTest {
    private static Run run(String id) {
        return Sweeps.run(id, GroupedSweeps.TRUTH, 1e9, 2e10, 0);
    }

    @Test
    void runsArePartedInTheOrderOfTheFileAndThoseWithoutACellAreInNoGroup() {
        List<Run> runs =
                Stream.of(
                                GroupedSweeps.named(List.of(run("1")), "web"),
                                GroupedSweeps.named(List.of(run("2")), "books"),
                                GroupedSweeps.named(List.of(run("3")), " "),
                                GroupedSweeps.named(List.of(run("4")), "web"))
                        .flatMap(each -> each)
                        .toList();
        GroupedRuns groups = GroupedRuns.by("DATA", runs).orElseThrow();
        assertThat(groups.column()).isEqualTo("data");
        assertThat(groups.names()).containsExactly("web", "books");
        assertThat(groups.groups().getFirst().runs()).hasSize(2);
        assertThat(groups.untold()).hasSize(1);
        assertThat(GroupedRuns.by("other", runs)).isEmpty();
        assertThat(GroupedRuns.columns(runs)).containsExactly("data");
    }

    @Test
    void theGroupOfARunIsAColumnToo() {
        List<Run> runs =
                Stream.of("small", "large")
                        .map(group -> new Run(group, group, 1e9, 2e10, 1.2e20, 2.5, null, 1))
                        .toList();
        assertThat(GroupedRuns.by("group", runs).orElseThrow().names())
                .containsExactly("small", "large");
    }

    @Test
    void aRunIsMarkedByItsGroup() {
        List<Run> runs = GroupedSweeps.of(1, 2, 0, 1);
        GroupedRuns groups = GroupedRuns.by("data", runs).orElseThrow();
        Attributes last = groups.marked().getLast().conditions().attributes();
        assertThat(last.number(groups.indicator("web"))).isZero();
        assertThat(last.number(groups.indicator("books"))).isEqualTo(1);
        assertThat(groups.places().getLast().getFirst()).isEqualTo(10);
    }
}
