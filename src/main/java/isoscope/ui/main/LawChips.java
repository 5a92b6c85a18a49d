package isoscope.ui.main;

import isoscope.ui.theme.LawSample;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The laws at hand, one chip each as far as there is room, a menu of the rest, and a menu of laws to add.
final class LawChips extends HBox {
    private final LawChipsViewModel model;
    private final Runnable add;
    private final MenuButton rest = menu("more-laws-button");
    private final Tooltip restTip = new Tooltip();
    private final MenuButton others = menu("add-law-button");
    private final ContextMenu menu = new ContextMenu();
    private final Map<String, LawChip> chips = new HashMap<>();

    /// @param add asks for files of further laws
    LawChips(LawChipsViewModel model, Runnable add) {
        this.model = model;
        this.add = add;
        getStyleClass().add("law-chips");
        setAlignment(Pos.CENTER_LEFT);
        rest.setTooltip(restTip);
        rest.setOnShowing(_ -> rest.getItems().setAll(items(model.inMenu())));
        others.setGraphic(new FontIcon(Feather.PLUS));
        others.setTooltip(new Tooltip(Words.of("Add a law")));
        others.setAccessibleText(Words.of("Add a law"));
        others.getStyleClass().addAll("icon-button", "no-arrow");
        model.chipsProperty().subscribe(this::show);
        model.offersProperty().subscribe(this::offer);
        model.inRowProperty().subscribe(_ -> split());
    }

    private static MenuButton menu(String id) {
        MenuButton button = new MenuButton();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Shows the chips that have room, and the others in the menu.
    void fit(double room) {
        double chipsOnly = room - snappedLeftInset() - others.prefWidth(-1) - snappedRightInset();
        model.fit(
                row().map(chip -> chip.prefWidth(-1) + getSpacing()).toList(),
                rest.prefWidth(-1) + getSpacing(),
                chipsOnly);
    }

    /// The room that the two menus need without any chip.
    double leastWidth() {
        return snappedLeftInset()
                + rest.prefWidth(-1)
                + getSpacing()
                + others.prefWidth(-1)
                + snappedRightInset();
    }

    private Stream<LawChip> row() {
        return model.chipsProperty().get().stream().map(face -> chips.get(face.id()));
    }

    /// A chip outlives a change of its law, or the second half of a double-click would fall on another one.
    private void show(List<ChipFace> faces) {
        chips.keySet().retainAll(faces.stream().map(ChipFace::id).toList());
        List<Node> nodes = new ArrayList<>();
        for (ChipFace face : faces) {
            LawChip chip = chips.computeIfAbsent(face.id(), this::newChip);
            chip.dress(face);
            nodes.add(chip);
        }
        nodes.addAll(List.of(rest, others));
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
        }
        split();
    }

    private void split() {
        List<ChipFace> inMenu = model.inMenu();
        List<LawChip> all = row().toList();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).show(i < all.size() - inMenu.size());
        }
        String names = inMenu.stream().map(ChipFace::name).collect(Collectors.joining("\n"));
        rest.setText("+" + Math.max(1, inMenu.size()));
        rest.setAccessibleText(Words.of("More laws: %s", names));
        restTip.setText(names);
        rest.setVisible(!inMenu.isEmpty());
        rest.setManaged(!inMenu.isEmpty());
    }

    private List<CheckMenuItem> items(List<ChipFace> faces) {
        return faces.stream().map(this::item).toList();
    }

    private CheckMenuItem item(ChipFace face) {
        CheckMenuItem item = new CheckMenuItem(face.name(), new LawSample(face.line()));
        item.setMnemonicParsing(false);
        item.setSelected(face.shown());
        item.setOnAction(_ -> model.toggle(face.id()));
        return item;
    }

    private LawChip newChip(String id) {
        LawChip chip = new LawChip(id);
        chip.setOnAction(_ -> model.toggle(id));
        chip.setOnContextMenuRequested(event -> showMenu(chip, id, event));
        chip.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        model.showOnlyAfterToggle(id);
                        event.consume();
                    }
                });
        return chip;
    }

    private void showMenu(LawChip chip, String id, ContextMenuEvent event) {
        menu.hide();
        menu.getItems().setAll(MenuAction.items(model.actions(id)));
        menu.show(chip, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void offer(List<LawChipsViewModel.LawOffer> offers) {
        others.getItems().setAll(offers.stream().map(this::addition).toList());
        if (!offers.isEmpty()) {
            others.getItems().add(new SeparatorMenuItem());
        }
        MenuItem file = new MenuItem(Words.of("Add law…"));
        file.setOnAction(_ -> add.run());
        others.getItems().add(file);
    }

    private MenuItem addition(LawChipsViewModel.LawOffer offer) {
        MenuItem item = new MenuItem(Words.said(offer.name()), new LawSample(offer.line()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.toggle(offer.id()));
        return item;
    }
}
