package isoscope.ui.tour;

import isoscope.chart.FigureView;
import isoscope.plot.LaidOutFigure;
import isoscope.tour.Guess;
import isoscope.tour.Question;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/// The guess over a chart: handles to drag until it is locked, and once it is revealed all guesses with the answer.
final class GuessLayer extends Pane {
    private final FigureView chart;
    private final QuestionViewModel model;
    private final Pane marks = new Pane();
    private final List<GuessHandle> handles;
    private final Subscription following;

    /// @param model a question for a point or a line of that chart
    GuessLayer(FigureView chart, QuestionViewModel model) {
        this.chart = chart;
        this.model = model;
        setId("guess-layer");
        setPickOnBounds(false);
        handles = IntStream.range(0, points()).mapToObj(this::handle).toList();
        marks.setManaged(false);
        getChildren().add(marks);
        getChildren().addAll(handles);
        List<Subscription> all = new ArrayList<>();
        all.add(chart.laidOutProperty().subscribe((_, _) -> requestLayout()));
        all.add(model.stateProperty().subscribe(_ -> requestLayout()));
        model.values().forEach(value -> all.add(value.subscribe(_ -> requestLayout())));
        following = Subscription.combine(all.toArray(Subscription[]::new));
    }

    /// Follows the chart no longer.
    void close() {
        following.unsubscribe();
    }

    private int points() {
        return model.question() instanceof Question.Line ? 2 : 1;
    }

    private GuessHandle handle(int point) {
        String name =
                points() == 1
                        ? Words.of("Your guess")
                        : point == 0
                                ? Words.of("Left end of your line")
                                : Words.of("Right end of your line");
        return new GuessHandle(
                name,
                (x, y) -> place().ifPresent(place -> set(place.moved(numbers(), point, x, y))));
    }

    @Override
    protected void layoutChildren() {
        marks.resize(getWidth(), getHeight());
        handles.forEach(handle -> handle.setVisible(model.isGuessing()));
        marks.getChildren().setAll(place().map(this::marks).orElse(List.of()));
        marks.getChildren().stream()
                .filter(MarkName.class::isInstance)
                .map(MarkName.class::cast)
                .forEach(name -> name.place(getWidth()));
    }

    private List<Node> marks(GuessPlace place) {
        if (model.values().stream().anyMatch(value -> Double.isNaN(value.get()))) {
            set(place.middle());
        }
        return switch (model.stateProperty().get()) {
            case QuestionState.Guessing _ -> guess(place);
            case QuestionState.Locked _ -> locked(place.of(numbers()));
            case QuestionState.Unanswered _ -> List.of();
            case QuestionState.Revealed revealed -> revealed(place, revealed);
        };
    }

    private List<Node> guess(GuessPlace place) {
        List<Point2D> points = place.of(numbers());
        for (int i = 0; i < points.size(); i++) {
            handles.get(i).put(points.get(i));
        }
        return GuessMarks.line(points, "guess-line");
    }

    private static List<Node> locked(List<Point2D> points) {
        List<Node> marks = new ArrayList<>(GuessMarks.line(points, "guess-line"));
        marks.addAll(GuessMarks.rings(points));
        return marks;
    }

    private List<Node> revealed(GuessPlace place, QuestionState.Revealed state) {
        List<Node> marks = new ArrayList<>();
        for (Guess guess : state.guesses()) {
            List<Point2D> points = place.of(guess.guessed());
            marks.addAll(GuessMarks.line(points, "guess-line"));
            marks.addAll(GuessMarks.rings(points));
        }
        List<Point2D> middle = place.of(GuessText.median(state.guesses()));
        List<Point2D> answer = place.of(state.answer());
        boolean below = middle.getLast().getY() < answer.getLast().getY();
        if (state.guesses().size() > 1) {
            marks.addAll(GuessMarks.line(middle, "median-line"));
            marks.add(new MarkName(Words.of("median"), middle.getLast(), !below));
        }
        marks.addAll(GuessMarks.line(answer, "answer-line"));
        marks.addAll(GuessMarks.diamonds(answer));
        marks.add(new MarkName(Words.of("answer"), answer.getLast(), below));
        return marks;
    }

    private List<Double> numbers() {
        return model.values().stream().map(DoubleProperty::get).toList();
    }

    private void set(List<Double> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            model.values().get(i).set(numbers.get(i));
        }
    }

    private Optional<GuessPlace> place() {
        return Optional.ofNullable(chart.laidOut())
                .map(LaidOutFigure::panels)
                .filter(panels -> !panels.isEmpty())
                .map(panels -> new GuessPlace(panels.getFirst(), model.question()));
    }
}
