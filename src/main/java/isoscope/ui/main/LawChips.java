package isoscope.ui.main;

import isoscope.fit.FitOutcome;
import isoscope.law.LineStyle;
import isoscope.law.ScalingLaw;
import isoscope.session.Choices;
import isoscope.session.Choosing;
import isoscope.session.Fitting;
import isoscope.session.History;
import isoscope.session.LawSelection;
import isoscope.session.LawSlot;
import isoscope.session.fit.FitState;
import isoscope.ui.theme.LawSample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The laws at hand, one chip each, and a menu of further ones.
final class LawChips extends HBox {
    private static final Duration PATIENCE = Duration.millis(300);

    private final LawSelection laws;
    private final Fitting fitting;
    private final Choosing choosing;
    private final History history;
    private final Runnable add;
    private final MenuButton more = new MenuButton();
    private final Map<String, LawChip> chips = new HashMap<>();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private List<String> offeredBeside = List.of();
    private Runnable undoOfToggle = () -> {};

    /// @param add asks for files of further laws
    LawChips(LawSelection laws, Fitting fitting, Choosing choosing, History history, Runnable add) {
        this.laws = laws;
        this.fitting = fitting;
        this.choosing = choosing;
        this.history = history;
        this.add = add;
        getStyleClass().add("law-chips");
        setAlignment(Pos.CENTER_LEFT);
        more.setId("add-law-button");
        more.setGraphic(new FontIcon(Feather.PLUS));
        more.setTooltip(new Tooltip("Add a law"));
        more.setAccessibleText("Add a law");
        more.getStyleClass().addAll("icon-button", "no-arrow");
        laws.slotsProperty().subscribe(now -> rebuild());
        fitting.stateProperty().subscribe(this::fitChanged);
        patience.setOnFinished(_ -> rebuild());
    }

    /// Shows the names of all laws, or of none where they have no room beside one another.
    void fit(double room) {
        boolean folded = width(LawChip::wholeWidth) > room;
        chips.values().forEach(chip -> chip.fold(folded));
    }

    /// The room that the chips need without names.
    double foldedWidth() {
        return width(LawChip::foldedWidth);
    }

    private double width(ToDoubleFunction<LawChip> each) {
        return snappedLeftInset()
                + chips.values().stream()
                        .mapToDouble(chip -> each.applyAsDouble(chip) + getSpacing())
                        .sum()
                + more.prefWidth(-1)
                + snappedRightInset();
    }

    /// A fit shows that it runs when nothing has come of it for a while; one that follows a drag never does.
    private void fitChanged(FitState state) {
        switch (state) {
            case FitState.Running _ -> patience.playFromStart();
            case FitState.None _, FitState.Done _ -> patience.stop();
        }
        rebuild();
    }

    private void rebuild() {
        List<LawSlot> slots = laws.slotsProperty().get();
        showChips(slots);
        List<String> ids = slots.stream().map(LawSlot::id).toList();
        if (!ids.equals(offeredBeside)) {
            offeredBeside = ids;
            offerOthers(slots);
        }
    }

    private void offerOthers(List<LawSlot> slots) {
        more.getItems()
                .setAll(
                        laws.catalogue().stream()
                                .filter(law ->
                                        slots.stream()
                                                .noneMatch(slot -> slot.id().equals(law.id())))
                                .map(this::addition)
                                .toList());
        if (slots.stream().noneMatch(slot -> slot.id().equals(Choices.FITTED))) {
            more.getItems().add(addition(Choices.FITTED, LineStyle.FITTED, "Fitted to your runs"));
        }
        if (!more.getItems().isEmpty()) {
            more.getItems().add(new SeparatorMenuItem());
        }
        more.getItems().add(item("Add law…", add));
    }

    /// A chip outlives a change of its law, or the second half of a double-click would fall on another one.
    private void showChips(List<LawSlot> slots) {
        chips.keySet().retainAll(slots.stream().map(LawSlot::id).toList());
        List<Node> nodes = new ArrayList<>();
        for (LawSlot slot : slots) {
            LawChip chip = chips.computeIfAbsent(slot.id(), this::newChip);
            refresh(chip, slot);
            nodes.add(chip);
        }
        nodes.add(more);
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
        }
    }

    private LawChip newChip(String id) {
        LawChip chip = new LawChip(id);
        chip.setOnAction(event -> undoOfToggle = history.undoable(() -> laws.toggle(id)));
        chip.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        showOnly(id);
                        event.consume();
                    }
                });
        return chip;
    }

    /// The first half of the double-click has toggled the law: that step is taken back, and none that was
    /// made in between, so that one step remains.
    private void showOnly(String id) {
        undoOfToggle.run();
        laws.showOnly(id);
    }

    /// A chip is dressed anew only when it looks or says otherwise: laws follow a drag, their chips do not.
    private void refresh(LawChip chip, LawSlot slot) {
        if (chip.dress(face(slot))) {
            chip.setContextMenu(menu(slot));
        }
    }

    private LawChip.Face face(LawSlot slot) {
        return new LawChip.Face(slot.name(), slot.line(), slot.shown(), tip(slot), sign(slot));
    }

    private LawChip.Sign sign(LawSlot slot) {
        if (!slot.id().equals(Choices.FITTED)) {
            return LawChip.Sign.LINE;
        }
        return switch (fitting.stateProperty().get()) {
            case FitState.Running _ -> waited() ? LawChip.Sign.BUSY : LawChip.Sign.SOON;
            case FitState.Done(FitOutcome.Refused _) -> LawChip.Sign.REFUSED;
            case FitState.Done(FitOutcome.Cancelled _) -> LawChip.Sign.CANCELLED;
            case FitState.None _, FitState.Done _ -> LawChip.Sign.LINE;
        };
    }

    /// Whether the fit has run for so long that one should see it. While a gesture lasts its laws come as it moves, and
    /// nothing runs while it rests.
    private boolean waited() {
        return choosing.gestureProperty().getValue().isEmpty()
                && patience.getStatus() == Animation.Status.STOPPED;
    }

    private String tip(LawSlot slot) {
        if (slot.law().isPresent()) {
            ScalingLaw law = slot.law().get();
            return String.join(
                    "\n", slot.name(), law.card().formula(), law.card().source().title());
        }
        return switch (fitting.stateProperty().get()) {
            case FitState.None() -> "Open a file of runs to fit a law to them";
            case FitState.Running _ -> "Fitting your runs; right-click to cancel";
            case FitState.Done(FitOutcome.Refused refused) ->
                    refused.reason() + "\n" + refused.help();
            case FitState.Done _ -> "The fit was cancelled; right-click to fit again";
        };
    }

    private ContextMenu menu(LawSlot slot) {
        ContextMenu menu =
                new ContextMenu(
                        item("Show only this law", () -> laws.showOnly(slot.id())),
                        item("Remove", () -> laws.remove(slot.id())));
        if (slot.id().equals(Choices.FITTED)) {
            menu.getItems().addAll(0, fitting());
        }
        return menu;
    }

    private List<MenuItem> fitting() {
        return switch (fitting.stateProperty().get()) {
            case FitState.Running _ -> List.of(item("Cancel the fit", fitting::cancel));
            case FitState.Done(FitOutcome.Cancelled()) ->
                    List.of(item("Fit again", fitting::again));
            case FitState.None _, FitState.Done _ -> List.of();
        };
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem addition(ScalingLaw law) {
        return addition(law.id(), law.card().line(), law.card().name());
    }

    private MenuItem addition(String id, LineStyle line, String name) {
        MenuItem item = new MenuItem(name, new LawSample(line));
        item.setOnAction(event -> laws.toggle(id));
        return item;
    }
}
