package isoscope.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.Attributes;
import isoscope.runs.Conditions;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsViewModelTest {
    private final ObjectProperty<RunSet> runs = new SimpleObjectProperty<>(RunSet.EMPTY);

    @TempDir Path folder;

    @Test
    void aFurtherColumnOfTheFileIsShownWhenItIsAskedFor() {
        ColumnsViewModel model = model();
        runs.set(runs("lr", "seed"));
        assertThat(model.ofFileProperty().get()).containsExactly("lr", "seed");
        assertThat(model.isShown("N")).isTrue();
        assertThat(model.isShown("file:lr")).isFalse();
        assertThat(model.isWide()).isFalse();

        model.show("file:lr", true);
        model.show("N", false);

        assertThat(model.isShown("file:lr")).isTrue();
        assertThat(model.isWide()).isTrue();
        assertThat(model.isShown("N")).isFalse();
        assertThat(ColumnsViewModel.text(runs.get().runs().getFirst(), "seed")).isEqualTo("1");
    }

    @Test
    void theChoiceAndWidthsComeBackWithTheSameColumns() {
        ColumnsViewModel first = model();
        runs.set(runs("lr", "seed"));
        first.show("file:lr", true);
        first.resize("file:lr", 140);

        runs.set(runs("depth"));
        assertThat(first.isWide()).isFalse();
        assertThat(first.width("file:lr")).isEmpty();

        runs.set(RunSet.EMPTY);
        ColumnsViewModel next = model();
        runs.set(runs("seed", "lr"));
        assertThat(next.isShown("file:lr")).isTrue();
        assertThat(next.width("file:lr")).hasValue(140);
        assertThat(next.width("N")).isEmpty();
    }

    @Test
    void numbersAreInTheOrderOfTheirSizeAndWordsBehindThem() {
        assertThat(
                        Stream.of("large", "1e3", "20", "", "9", "base")
                                .sorted(ColumnsViewModel.order()))
                .containsExactly("9", "20", "1e3", "", "base", "large");
    }

    private ColumnsViewModel model() {
        return new ColumnsViewModel(
                runs, new RememberedColumns(folder.resolve("columns"), new DirectBackground()));
    }

    /// One run with a number in each of these columns, from 0.
    private static RunSet runs(String... columns) {
        List<String> names = List.of(columns);
        List<String> values =
                IntStream.range(0, columns.length).mapToObj(Integer::toString).toList();
        Attributes attributes = new Attributes(names, values);
        Run run = Documents.runs().runs().getFirst();
        return new RunSet(
                String.join(",", columns),
                List.of(run.withConditions(Conditions.UNKNOWN.withAttributes(attributes))));
    }
}
