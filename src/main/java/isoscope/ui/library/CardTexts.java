package isoscope.ui.library;

import isoscope.chart.FigureView;
import isoscope.plot.Theme;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Nodes of cards.
final class CardTexts {
    private CardTexts() {}

    /// The heading of a part.
    static Label heading(String text) {
        return label(text, "section-heading");
    }

    /// Text in one line.
    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// Text over as many lines as it takes.
    static Label wrapped(String text, String style) {
        Label label = label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A chart without a figure yet.
    ///
    /// @param theme light or dark
    static FigureView chart(String id, ObservableValue<Theme> theme, double height) {
        FigureView view = new FigureView(theme.getValue());
        view.setId(id);
        setHeight(view, height);
        view.themeProperty().bind(theme);
        return view;
    }

    /// Gives a chart a height, however high the card is.
    static void setHeight(FigureView chart, double height) {
        chart.setMinHeight(height);
        chart.setPrefHeight(height);
        chart.setMaxHeight(height);
    }
}
