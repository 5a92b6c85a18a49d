package isoscope.session;

import isoscope.plot.AxisRanges;
import isoscope.saved.LawChoices;
import isoscope.session.data.DataSet;
import isoscope.session.data.Origin;
import isoscope.session.view.ViewState;
import isoscope.session.view.Views;
import isoscope.tour.StepView;
import isoscope.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Shows the views of steps in the document, and tells the view that is shown. The laws and layers of views that are shown one
/// after the other are one step of the history, so that one undo brings back those from before.
public final class StepViews {
    private static final String CARD = "law";

    private final Choosing choosing;
    private final OpenData data;
    private final ViewState looking;

    StepViews(Choosing choosing, OpenData data, ViewState looking) {
        this.choosing = choosing;
        this.data = data;
        this.looking = looking;
    }

    /// The view that is shown now.
    ///
    /// @param screen the id of its screen
    /// @param charts ids of the charts of that screen
    public StepView now(String screen, List<String> charts) {
        Map<String, String> settings = new HashMap<>(looking.views().changed(screen));
        String card = card(screen);
        if (!card.isEmpty()) {
            settings.remove(CARD);
        }
        LawChoices laws = choosing.choices().laws();
        Map<String, AxisRanges> ranges = new HashMap<>(looking.views().ranges());
        ranges.keySet().retainAll(charts);
        return new StepView(
                sample().orElse(""),
                screen,
                card,
                OptionalDouble.of(looking.computeProperty().get()),
                laws.ids().stream().filter(laws::shows).toList(),
                laws.hiddenLayers(),
                laws.reference(),
                ranges,
                settings,
                laws.card(card));
    }

    private String card(String screen) {
        return screen.equals(StepView.LIBRARY)
                ? looking.views().settings().getOrDefault(StepView.LIBRARY + "." + CARD, "")
                : "";
    }

    /// Whether a view asks for a sample that is not open.
    public boolean asksForData(StepView view) {
        return !view.data().isEmpty() && !sample().equals(Optional.of(view.data()));
    }

    /// Whether runs are open that are no sample: opening one would put them away.
    public boolean hasOwnData() {
        return data.dataProperty().get().isPresent() && sample().isEmpty();
    }

    /// Opens the sample of a view and shows the view when it is there.
    ///
    /// @param charts ids of the charts of its screen
    public void open(Origin.Sample sample, StepView view, List<String> charts) {
        data.open(sample, () -> show(view, charts));
    }

    /// Shows a view with the data that are open.
    ///
    /// @param charts ids of the charts of its screen
    public void show(StepView view, List<String> charts) {
        choosing.stepOver(Words.of("Show a step"), choosing.chosen().withLaws(laws(view)));
        Views views = looking.views();
        Map<String, String> settings = new HashMap<>(view.settings());
        if (!view.card().isEmpty()) {
            settings.put(CARD, view.card());
        }
        charts.forEach(chart ->
                views.track(chart).jump(view.ranges().getOrDefault(chart, AxisRanges.AUTOMATIC)));
        view.compute().ifPresent(looking.computeProperty()::set);
        views.show(view.screen(), settings);
    }

    /// The laws of the view are at hand, and the fitted one if it was.
    private LawChoices laws(StepView view) {
        LawChoices now = choosing.chosen().laws();
        List<String> shown = view.laws().isEmpty() ? usual() : view.laws();
        Set<String> ids = new LinkedHashSet<>(shown);
        now.ids().stream().filter(Choices.FITTED::equals).forEach(ids::add);
        Set<String> muted = new HashSet<>(ids);
        shown.forEach(muted::remove);
        Map<String, Map<String, Double>> cards = new HashMap<>(now.cards());
        if (!view.card().isEmpty()) {
            cards.put(view.card(), view.variables());
        }
        return new LawChoices(List.copyOf(ids), muted, view.hidden(), cards, view.reference());
    }

    private List<String> usual() {
        Choices usual =
                data.dataProperty().get().isPresent() ? Choices.WITH_DATA : Choices.WITHOUT_DATA;
        return usual.laws().ids();
    }

    /// The id of the sample that is open, and nothing else beside it.
    private Optional<String> sample() {
        List<Origin> named = data.dataProperty().get().map(DataSet::named).orElse(List.of());
        return named.size() == 1 && named.getFirst() instanceof Origin.Sample(String id, _)
                ? Optional.of(id)
                : Optional.empty();
    }
}
