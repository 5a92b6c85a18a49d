package isoscope.ui.runs;

import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.KeyValues;
import isoscope.ui.inspector.RunLegend;
import isoscope.ui.theme.Styled;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The inspector of the Runs screen: selection, checks and source.
final class RunsInspector {
    private final RunsViewModel model;
    private final RunLegend legend;

    RunsInspector(RunsViewModel model, RunLegend legend) {
        this.model = model;
        this.legend = legend;
    }

    List<Node> sections() {
        return List.of(
                selection(),
                checks(),
                new ConventionsSection(model),
                new ColourSection(model.colours(), legend),
                source());
    }

    private InspectorSection selection() {
        KeyValues rows =
                new KeyValues()
                        .row(Words.of("Parameters N"), selected(SelectionFacts::parameters))
                        .row(Words.of("Tokens D"), selected(SelectionFacts::tokens))
                        .row(Words.of("Compute C"), selected(SelectionFacts::compute))
                        .row(Words.of("Loss"), selected(SelectionFacts::loss))
                        .row(Words.of("Mean residual"), selected(SelectionFacts::residual));
        return new InspectorSection(Words.key("Selection"))
                .withNote(selected(SelectionFacts::count))
                .with(rows);
    }

    private InspectorSection checks() {
        VBox rows = Styled.of(new VBox(), "checks");
        model.checksProperty()
                .subscribe(checks ->
                        rows.getChildren().setAll(checks.stream().map(this::row).toList()));
        return new InspectorSection(Words.key("Checks")).with(rows);
    }

    private InspectorSection source() {
        KeyValues rows =
                new KeyValues()
                        .row(Words.of("File"), source(SourceFacts::name))
                        .row(Words.of("Folder"), source(SourceFacts::place))
                        .row(Words.of("Layout"), source(SourceFacts::layout))
                        .row("SHA-256", source(SourceFacts::sha256));
        return new InspectorSection(Words.key("Source")).with(rows);
    }

    private ObservableValue<String> selected(Function<SelectionFacts, String> fact) {
        return model.selectionProperty().map(fact);
    }

    private ObservableValue<String> source(Function<SourceFacts, String> fact) {
        return model.source().map(fact);
    }

    private Node row(Check check) {
        FontIcon icon = new FontIcon(check.fine() ? Feather.CHECK : Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(check.fine() ? "success-icon" : "warning-icon");
        Label text = new Label(check.text());
        text.setWrapText(true);
        VBox words = new VBox(text);
        if (!check.runs().isEmpty()) {
            words.getChildren().add(select(check));
        }
        if (!check.remedy().isEmpty()) {
            words.getChildren().add(remedy(check));
        }
        if (check.ofColumns()) {
            words.getChildren()
                    .add(link(Words.of("Choose columns…"), "choose", model::chooseColumns));
        }
        HBox row = Styled.of(new HBox(icon, words), "check");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Button select(Check check) {
        String text =
                check.runs().size() == 1
                        ? Words.of("Select the run")
                        : Words.of("Select %s", Counted.of(check.runs().size(), "run"));
        return link(text, "select-runs", () -> model.select(Set.copyOf(check.runs())));
    }

    private Button remedy(Check check) {
        return link(check.remedy(), "remedy", () -> model.exclude(Set.copyOf(check.runs())));
    }

    private static Button link(String text, String style, Runnable action) {
        Button link = Styled.of(new Button(text), "link-button", "small-link", style);
        link.setOnAction(_ -> action.run());
        return link;
    }
}
