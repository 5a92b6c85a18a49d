package isoscope.ui.tour;

import isoscope.session.LawSelection;
import isoscope.task.Delay;
import isoscope.tour.Step;
import isoscope.tour.Tour;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.IconButton;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The steps that are kept, each as a card, and the texts of one of them.
public final class StepsPane extends VBox {
    private final TourFiles files;
    private final TourViewModel model;
    private final LawSelection laws;
    private final List<Workspace> workspaces;
    private final Thumbnails pictures;
    private final Delay settled;
    private final TextField title = new TextField();
    private final VBox list = Styled.of(new VBox(), "steps-list");
    private final ScrollPane scroll = Styled.of(new ScrollPane(list), "flat-scroll");

    /// The panel of a window.
    ///
    /// @param laws that answer questions
    /// @param workspaces the screens
    /// @param shown the node that shows a view, for small pictures
    /// @param settled as long as a view that was just shown takes to be drawn
    public StepsPane(
            TourFiles files,
            LawSelection laws,
            List<Workspace> workspaces,
            Supplier<Node> shown,
            Delay settled) {
        this.files = files;
        this.laws = laws;
        this.workspaces = List.copyOf(workspaces);
        this.settled = settled;
        model = files.model();
        pictures = new Thumbnails(shown);
        setId("steps-pane");
        getStyleClass().add("steps-pane");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), name(), keep(), scroll);
        model.tourProperty().subscribe(this::show);
        model.currentProperty().subscribe(_ -> shownOther());
        model.answerShownProperty().subscribe(this::refresh);
        pictures.takenProperty().subscribe(this::refresh);
    }

    private HBox head() {
        Label heading = Styled.of(new Label(Words.of("Steps")), "section-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close =
                IconButton.of(
                        Feather.X,
                        Words.of("Close (Ctrl T)"),
                        () -> model.panelShownProperty().set(false));
        close.setId("steps-close");
        HBox head = Styled.of(new HBox(heading, gap, new TourMenu(files), close), "steps-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private TextField name() {
        title.setId("tour-title");
        title.setPromptText(Words.of("Name of the tour"));
        title.setAccessibleText(Words.of("Name of the tour"));
        title.setOnAction(_ -> model.rename(title.getText()));
        title.focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        model.rename(title.getText());
                    }
                });
        title.managedProperty().bind(title.visibleProperty());
        return title;
    }

    private Button keep() {
        Button keep =
                Styled.of(
                        new Button(Words.of("Keep as step"), new FontIcon(Feather.PLUS)),
                        "primary");
        keep.setId("keep-step");
        keep.setMaxWidth(Double.MAX_VALUE);
        keep.setTooltip(new Tooltip(Words.of("Keep the view that is shown as a step (Ctrl D)")));
        keep.setOnAction(_ -> model.keep());
        return keep;
    }

    private void show(Tour tour) {
        title.setText(tour.title());
        title.setVisible(!tour.steps().isEmpty());
        refresh();
        if (model.current().filter(step -> pictures.of(step.view()).isEmpty()).isPresent()) {
            takeLater();
        }
    }

    /// Takes a picture of the step when it is drawn.
    private void shownOther() {
        refresh();
        takeLater();
    }

    private void takeLater() {
        settled.stop();
        settled.start(() -> model.current().map(Step::view).ifPresent(pictures::take));
    }

    private void refresh() {
        boolean focused = list.getChildren().stream().anyMatch(Node::isFocused);
        List<Step> steps = model.tourProperty().getValue().steps();
        list.getChildren()
                .setAll(
                        steps.isEmpty()
                                ? List.of(new TourList(files))
                                : IntStream.range(0, steps.size())
                                        .mapToObj(at -> card(at, steps.get(at)))
                                        .toList());
        int current = model.currentProperty().get();
        scroll.setVvalue(steps.size() < 2 ? 0 : Math.max(0, current) / (steps.size() - 1.0));
        if (focused && current >= 0 && current < list.getChildren().size()) {
            list.getChildren().get(current).requestFocus();
        }
    }

    private Node card(int at, Step step) {
        String icon =
                workspaces.stream()
                        .filter(each -> each.id().equals(step.view().screen()))
                        .findFirst()
                        .map(each -> each.heading().icon())
                        .orElse("");
        return new StepCard(
                files, at, step, StepCard.picture(pictures, step, icon), () -> edit(at));
    }

    private void edit(int at) {
        model.show(at);
        scroll.setContent(
                new StepEditor(
                        files,
                        laws,
                        at,
                        () -> {
                            scroll.setContent(list);
                            refresh();
                        }));
        scroll.setVvalue(0);
    }
}
