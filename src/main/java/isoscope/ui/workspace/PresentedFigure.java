package isoscope.ui.workspace;

import isoscope.chart.FigureView;
import isoscope.plot.Theme;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// A figure in a presentation that is no chart of the document.
final class PresentedFigure {
    private PresentedFigure() {}

    /// A view that follows the figure of a screen.
    static Node of(ObservableValue<Optional<ShownFigure>> figure, ObservableValue<Theme> theme) {
        FigureView view = new FigureView(theme.getValue());
        view.themeProperty().bind(theme);
        figure.subscribe(now -> {
            view.setVisible(now.isPresent());
            now.map(ShownFigure::figure).ifPresent(view.figureProperty()::set);
        });
        return view;
    }
}
