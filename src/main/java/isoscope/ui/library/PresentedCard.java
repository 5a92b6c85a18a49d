package isoscope.ui.library;

import isoscope.chart.FigureView;
import isoscope.law.Variable;
import isoscope.plot.Theme;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.ShownFigure;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The chosen card of the library in a presentation: its chart and a slider for each variable.
final class PresentedCard extends StackPane {
    private final ObservableValue<Theme> theme;

    PresentedCard(LibraryViewModel model, ObservableValue<Theme> theme) {
        this.theme = theme;
        model.shownProperty()
                .subscribe(shown -> getChildren().setAll(shown.map(this::node).stream().toList()));
    }

    private Node node(Shown shown) {
        FigureView chart = new FigureView(theme.getValue());
        chart.themeProperty().bind(theme);
        VBox.setVgrow(chart, Priority.ALWAYS);
        shown.shownFigure().subscribe(figure -> show(figure, chart));
        VBox node = Styled.of(new VBox(chart), "presented-card");
        node.getChildren().addAll(shown.card().map(PresentedCard::sliders).orElse(List.of()));
        return node;
    }

    private static void show(Optional<ShownFigure> figure, FigureView chart) {
        chart.setVisible(figure.isPresent());
        figure.map(ShownFigure::figure).ifPresent(chart.figureProperty()::set);
    }

    private static List<VariableSlider> sliders(CardViewModel card) {
        List<VariableSlider> sliders =
                card.values().variables().stream().map(each -> slider(card, each)).toList();
        card.resultsProperty().subscribe(_ -> sliders.forEach(VariableSlider::show));
        return sliders;
    }

    private static VariableSlider slider(CardViewModel card, Variable variable) {
        VariableSlider slider = new VariableSlider(card.values(), variable, card::hold, card::keep);
        card.measured(variable).ifPresent(slider::fadeBeyond);
        slider.setMinHeight(USE_PREF_SIZE);
        return slider;
    }
}
