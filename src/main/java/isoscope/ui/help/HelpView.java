package isoscope.ui.help;

import isoscope.tour.ShippedTour;
import isoscope.ui.command.Command;
import isoscope.ui.command.KeyNames;
import isoscope.ui.dialog.DialogBar;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.TourButtons;
import isoscope.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page of help with all keys below it.
final class HelpView extends BorderPane {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 600;

    /// @param tours opens a tour
    HelpView(
            String title,
            List<HelpText> pages,
            List<Command> commands,
            Consumer<ShippedTour> tours,
            Runnable closing) {
        setId("help");
        getStyleClass().addAll("dialog-card", "help");
        setMaxSize(WIDTH, HEIGHT);
        setMinWidth(WIDTH);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        setTop(DialogBar.head(title, closing));
        VBox page = Styled.of(new VBox(), "help-page");
        pages.stream().map(HelpText::blocks).forEach(blocks -> addAll(page, blocks));
        FlowPane buttons = Styled.of(new FlowPane(), "tour-buttons");
        buttons.getChildren().setAll(TourButtons.of(tours));
        page.getChildren().addAll(heading(Words.of("Tours")), buttons);
        page.getChildren().addAll(heading(Words.of("Keys")), keys(commands));
        ScrollPane scroll = Styled.of(new ScrollPane(page), "help-scroll");
        scroll.setFitToWidth(true);
        setCenter(scroll);
    }

    private static void addAll(VBox page, List<HelpText.Block> blocks) {
        GridPane points = points();
        page.getChildren().add(points);
        for (HelpText.Block block : blocks) {
            switch (block) {
                case HelpText.Block.Heading(String words) -> {
                    points = points();
                    page.getChildren().addAll(heading(words), points);
                }
                case HelpText.Block.Point(String what, String then) -> add(points, what, then);
                case HelpText.Block.Paragraph(String words) -> {
                    points = points();
                    page.getChildren().addAll(text(words), points);
                }
            }
        }
    }

    private static GridPane keys(List<Command> commands) {
        GridPane keys = points();
        commands.stream()
                .filter(command -> !command.keys().isEmpty())
                .forEach(command ->
                        add(keys, KeyNames.of(command.keys()), command.name().getValue()));
        return keys;
    }

    private static GridPane points() {
        return Styled.of(new GridPane(), "help-points");
    }

    private static void add(GridPane points, String what, String then) {
        Label left = Styled.of(new Label(what), "help-what");
        left.setMinWidth(Region.USE_PREF_SIZE);
        Label right = text(then);
        GridPane.setHgrow(right, Priority.ALWAYS);
        GridPane.setValignment(left, VPos.TOP);
        points.addRow(points.getRowCount(), left, right);
    }

    private static Label heading(String words) {
        return Styled.of(new Label(words), "help-heading");
    }

    private static Label text(String words) {
        Label text = Styled.of(new Label(words), "help-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }
}
