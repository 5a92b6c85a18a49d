package isoscope.ui.tour;

import isoscope.plot.Theme;
import isoscope.ui.theme.Enlarged;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A presentation: the chart of a screen, its caption and the compute bar, and above them the marks of the pen, the
/// spotlight and the blank screen.
public final class PresentationView extends StackPane {
    /// While a question is open, the style sheet hides the numbers that would answer it.
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private final PresentationViewModel model;
    private final PresentedScreen screen;
    private final Spotlight spotlight = new Spotlight();
    private final Region blank = Styled.of(new Region(), "presentation-blank");
    private final KeyButtons keys;
    private final Enlarged content;

    /// The view of a presentation.
    ///
    /// @param workspaces the screens
    /// @param current the place of the one that is shown
    /// @param bar the compute bar
    /// @param theme light or dark
    public PresentationView(
            PresentationViewModel model,
            List<Workspace> workspaces,
            ObservableIntegerValue current,
            Region bar,
            ObservableValue<Theme> theme) {
        this.model = model;
        screen = new PresentedScreen(workspaces, current, theme);
        keys = new KeyButtons(model);
        content =
                new Enlarged(
                        new PresentationBody(
                                screen, new CaptionPane(model, workspaces, current, keys), bar));
        setId("presentation");
        getStyleClass().add("presentation");
        setFocusTraversable(true);
        setAccessibleText(Words.of("Presentation; Escape leaves it"));
        blank.setId("presentation-blank");
        getChildren().addAll(content, new PenLayer(model), spotlight, blank);
        listen();
    }

    private void listen() {
        new PresentationKeys(model).install(this);
        addEventFilter(
                MouseEvent.MOUSE_MOVED,
                event -> {
                    keys.wake();
                    spotlight.follow(event.getX(), event.getY());
                });
        addEventFilter(
                MouseEvent.MOUSE_DRAGGED, event -> spotlight.follow(event.getX(), event.getY()));
        blank.setOnMouseClicked(_ -> model.toggleBlank());
        model.blankProperty().subscribe(blank::setVisible);
        model.aidProperty().subscribe(aid -> spotlight.setVisible(aid == PointerAid.SPOTLIGHT));
        model.presentingProperty().subscribe(screen::setShown);
        model.questionProperty().subscribe(screen::ask);
        model.askingProperty().subscribe(asking -> pseudoClassStateChanged(ASKING, asking));
        new Frames(model.move());
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        model.move()
                                .reducedMotionProperty()
                                .bind(scene.getPreferences().reducedMotionProperty());
                    }
                });
    }

    /// Sizes are those of the screen, whatever the window itself is zoomed to.
    @Override
    protected void layoutChildren() {
        double outer = getLocalToSceneTransform().getMxx();
        content.factorProperty()
                .set(PresentationSize.of(getWidth() * outer, getHeight() * outer) / outer);
        super.layoutChildren();
    }
}
