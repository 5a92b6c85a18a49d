package isoscope.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;

/// How long the window's thread is busy with what people do to runs, by its own clock, with a hundred thousand runs, or as
/// many as the first argument says, on all screens or those the second one names: selecting, excluding, including, sorting and filtering them, up to the last pulse that
/// follows. Prints the first, the median and the highest of some rounds in milliseconds, on each screen where it is done.
public final class EditsBenchmark {
    private static final int ROUNDS = 5;
    private static final int SOME = 500;

    private final RealProgram program;

    private EditsBenchmark(RealProgram program) {
        this.program = program;
    }

    /// An action and its name.
    private record Edit(String name, Runnable action) {}

    /// Starts the program, measures and ends.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        String screens =
                arguments.length > 1
                        ? arguments[1]
                        : "runs|loss-curves|isoloss|isoflop|allocation|laws";
        new EditsBenchmark(RealProgram.with(count)).measure(List.of(screens.split("\\|")));
        Platform.exit();
    }

    private void measure(List<String> screens) throws InterruptedException {
        program.waitFor("runs-table");
        program.cost(() -> {});
        for (String screen : screens) {
            measure(screen, screen.equals("runs") ? inTable() : byKeys());
        }
    }

    private void measure(String screen, List<Edit> edits) throws InterruptedException {
        program.cost(() -> program.show("rail-" + screen));
        long[][] costs = new long[edits.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < edits.size(); i++) {
                costs[i][round] = program.cost(edits.get(i).action()).window();
            }
        }
        for (int i = 0; i < edits.size(); i++) {
            long[] sorted = costs[i].clone();
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %-22s first %,5d ms, median %,5d ms, highest %,5d ms%n",
                    screen,
                    edits.get(i).name(),
                    costs[i][0],
                    sorted[ROUNDS / 2],
                    sorted[ROUNDS - 1]);
        }
    }

    private List<Edit> inTable() {
        return List.of(
                new Edit("select a run", () -> table().getSelectionModel().clearAndSelect(SOME)),
                new Edit("exclude it", () -> fire("exclude-button")),
                new Edit("include it", () -> fire("include-button")),
                new Edit("select 500 runs", this::selectSome),
                new Edit("exclude them", () -> fire("exclude-button")),
                new Edit("include them", () -> fire("include-button")),
                new Edit("sort by loss", () -> sortBy("Loss")),
                new Edit("sort by name", () -> sortBy("Run")),
                new Edit("in the file's order", () -> table().getSortOrder().clear()),
                new Edit("type a letter", this::type),
                new Edit("filter half of them", () -> filter("N > 7e8")),
                new Edit("filter a few", () -> filter("N > 9.9e9")),
                new Edit("no filter", () -> filter("")));
    }

    /// Takes the last edit back, which is the exclusion of runs, and repeats it.
    private List<Edit> byKeys() throws InterruptedException {
        program.cost(() -> program.show("rail-runs"));
        program.cost(this::selectSome);
        program.cost(() -> fire("exclude-button"));
        return List.of(
                new Edit("include 500 runs", () -> press("Shortcut+Z")),
                new Edit("exclude them", () -> press("Shortcut+Shift+Z")));
    }

    private void selectSome() {
        table().getSelectionModel().clearSelection();
        table().getSelectionModel().selectRange(0, SOME);
    }

    private void sortBy(String column) {
        TableView<?> table = table();
        sort(table, column);
    }

    private static <T> void sort(TableView<T> table, String column) {
        table.getSortOrder()
                .setAll(
                        table.getColumns().stream()
                                .filter(one -> one.getText().startsWith(column))
                                .toList());
    }

    private void type() {
        filterBox().requestFocus();
        filterBox().appendText("N");
    }

    private void filter(String text) {
        TextField box = filterBox();
        box.setText(text);
        box.fireEvent(new ActionEvent());
    }

    private void fire(String button) {
        ((Button) Objects.requireNonNull(program.node(button))).fire();
    }

    private void press(String keys) {
        KeyCombination combination = KeyCombination.valueOf(keys);
        Objects.requireNonNull(program.scene().getAccelerators().get(combination)).run();
    }

    private TableView<?> table() {
        return (TableView<?>) Objects.requireNonNull(program.node("runs-table"));
    }

    private TextField filterBox() {
        return (TextField) Objects.requireNonNull(program.node("filter-box"));
    }
}
