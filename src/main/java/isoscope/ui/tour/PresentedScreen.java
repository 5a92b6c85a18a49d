package isoscope.ui.tour;

import isoscope.chart.FigureView;
import isoscope.plot.Theme;
import isoscope.tour.Question;
import isoscope.ui.theme.Enlarged;
import isoscope.ui.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The screen that is presented, with larger texts and lines. It shows nothing while there is no presentation, so that
/// no chart does anything then.
final class PresentedScreen extends StackPane {
    /// How many times as large as in the window.
    static final double LARGER = 1.75;

    private final List<Workspace> workspaces;
    private final ObservableIntegerValue current;
    private final ObservableValue<Theme> theme;
    private final Map<Integer, Node> made = new HashMap<>();
    private final StackPane inner = new StackPane();
    private Optional<QuestionViewModel> question = Optional.empty();
    private Optional<GuessLayer> guess = Optional.empty();
    private boolean shown;

    /// @param current the place of the screen among the workspaces
    PresentedScreen(
            List<Workspace> workspaces,
            ObservableIntegerValue current,
            ObservableValue<Theme> theme) {
        this.workspaces = List.copyOf(workspaces);
        this.current = current;
        this.theme = theme;
        setId("presented-screen");
        getChildren().add(Enlarged.by(LARGER, inner));
        current.subscribe(_ -> arrange());
    }

    /// Shows the screen, or nothing.
    void setShown(boolean now) {
        shown = now;
        arrange();
    }

    /// Asks a question over the chart, or none.
    void ask(Optional<QuestionViewModel> asked) {
        question = asked.filter(each -> !(each.question() instanceof Question.Amount));
        arrange();
    }

    private void arrange() {
        guess.ifPresent(GuessLayer::close);
        guess = Optional.empty();
        if (shown) {
            Node screen = made.computeIfAbsent(current.get(), this::make);
            inner.getChildren().setAll(screen);
            question.ifPresent(asked -> guessOn(screen, asked));
        } else {
            inner.getChildren().clear();
        }
    }

    private void guessOn(Node screen, QuestionViewModel asked) {
        Node chart = screen instanceof FigureView ? screen : screen.lookup(".figure-view");
        if (chart instanceof FigureView view) {
            GuessLayer layer = new GuessLayer(view, asked);
            guess = Optional.of(layer);
            inner.getChildren().add(layer);
        }
    }

    private Node make(int place) {
        return workspaces.get(place).presented().apply(theme);
    }
}
