package isoscope.ui.main;

import isoscope.fit.FitOutcome;
import isoscope.law.LineStyle;
import isoscope.law.ScalingLaw;
import isoscope.session.Choices;
import isoscope.session.Choosing;
import isoscope.session.Document;
import isoscope.session.Fitting;
import isoscope.session.History;
import isoscope.session.LawSelection;
import isoscope.session.LawSlot;
import isoscope.session.fit.FitState;
import isoscope.task.Delay;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The laws at hand as chips: how each looks, what can be done with it, how many have room, and which further laws can
/// be added.
final class LawChipsViewModel {
    private final LawSelection laws;
    private final Fitting fitting;
    private final Choosing choosing;
    private final History history;
    private final Delay patience;
    private final Consumer<String> details;
    private final ReadOnlyObjectWrapper<List<ChipFace>> chips =
            new ReadOnlyObjectWrapper<>(this, "chips", List.of());
    private final ReadOnlyObjectWrapper<List<LawOffer>> offers =
            new ReadOnlyObjectWrapper<>(this, "offers", List.of());
    private final ReadOnlyIntegerWrapper inRow = new ReadOnlyIntegerWrapper(this, "inRow", 0);
    private boolean waited;
    private Runnable undoOfToggle = () -> {};

    /// The laws of a document.
    ///
    /// @param patience from the start of a fit until its chip says that it runs
    /// @param details shows what is known of a law, by its id
    LawChipsViewModel(Document document, Delay patience, Consumer<String> details) {
        this.laws = document.laws();
        this.fitting = document.fitting();
        this.choosing = document.choosing();
        this.history = document.history();
        this.patience = patience;
        this.details = details;
        laws.slotsProperty().subscribe(_ -> refresh());
        fitting.stateProperty().subscribe(this::fitChanged);
    }

    /// One chip a law at hand, in their order.
    ReadOnlyObjectProperty<List<ChipFace>> chipsProperty() {
        return chips.getReadOnlyProperty();
    }

    /// The laws that are not at hand.
    ReadOnlyObjectProperty<List<LawOffer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /// How many chips stand in the row, from the first; the others are in a menu.
    ReadOnlyIntegerProperty inRowProperty() {
        return inRow.getReadOnlyProperty();
    }

    /// The chips that stand in the menu.
    List<ChipFace> inMenu() {
        List<ChipFace> all = chips.get();
        return all.subList(Math.min(inRow.get(), all.size()), all.size());
    }

    /// Keeps as many chips in the row as have room with their whole names.
    ///
    /// @param widths of the chips, each with the gap behind it
    /// @param menu the width of the menu that takes the others, with its gap
    /// @param room what there is
    void fit(List<Double> widths, double menu, double room) {
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        inRow.set(all <= room ? widths.size() : whole(widths, room - menu));
    }

    private static int whole(List<Double> widths, double room) {
        double left = room;
        int count = 0;
        while (count < widths.size() && widths.get(count) <= left) {
            left -= widths.get(count);
            count++;
        }
        return count;
    }

    /// Shows a law on every chart, or hides it.
    void toggle(String id) {
        undoOfToggle = history.undoable(() -> laws.toggle(id));
    }

    /// Shows one law alone after a double-click. The first half of it has toggled the law: that step is taken back, and
    /// none that was made in between, so that one step remains.
    void showOnlyAfterToggle(String id) {
        undoOfToggle.run();
        laws.showOnly(id);
    }

    /// The menu of a chip.
    List<MenuAction> actions(String id) {
        List<MenuAction> all = new ArrayList<>();
        if (id.equals(Choices.FITTED)) {
            fit().forEach(all::add);
        }
        all.add(MenuAction.of(Words.of("Show details"), () -> details.accept(id)));
        all.add(MenuAction.of(Words.of("Show only this law"), () -> laws.showOnly(id)));
        all.add(
                new MenuAction(
                        Words.of("Use as the reference law"), canRefer(id), () -> laws.refer(id)));
        all.add(MenuAction.of(Words.of("Remove"), () -> laws.remove(id)));
        return List.copyOf(all);
    }

    /// Whether a law predicts losses and is not the reference law yet.
    private boolean canRefer(String id) {
        return laws.byId(id).filter(law -> law.surface().isPresent()).isPresent()
                && laws.referenceLawProperty().get().filter(law -> law.id().equals(id)).isEmpty();
    }

    private Stream<MenuAction> fit() {
        return switch (fitting.stateProperty().get()) {
            case FitState.Running _ ->
                    Stream.of(MenuAction.of(Words.of("Cancel the fit"), fitting::cancel));
            case FitState.Done(FitOutcome.Cancelled()) ->
                    Stream.of(MenuAction.of(Words.of("Fit again"), fitting::again));
            case FitState.None _, FitState.Done _ -> Stream.empty();
        };
    }

    /// A fit shows that it runs when nothing has come of it for a while; one that follows a drag never does.
    private void fitChanged(FitState state) {
        patience.stop();
        waited = false;
        if (state instanceof FitState.Running) {
            patience.start(() -> {
                waited = true;
                refresh();
            });
        }
        refresh();
    }

    private void refresh() {
        List<LawSlot> slots = laws.slotsProperty().get();
        chips.set(slots.stream().map(this::face).toList());
        List<LawOffer> others = others(slots);
        if (!others.equals(offers.get())) {
            offers.set(others);
        }
    }

    private List<LawOffer> others(List<LawSlot> slots) {
        List<String> here = slots.stream().map(LawSlot::id).toList();
        return Stream.concat(
                        laws.catalogue().stream().map(LawOffer::of), Stream.of(LawOffer.FITTED))
                .filter(offer -> !here.contains(offer.id()))
                .toList();
    }

    private ChipFace face(LawSlot slot) {
        return new ChipFace(
                slot.id(), slot.name(), slot.line(), slot.shown(), tip(slot), sign(slot));
    }

    private ChipFace.Sign sign(LawSlot slot) {
        if (!slot.id().equals(Choices.FITTED)) {
            return ChipFace.Sign.LINE;
        }
        return switch (fitting.stateProperty().get()) {
            case FitState.Running _ -> isSlow() ? ChipFace.Sign.BUSY : ChipFace.Sign.SOON;
            case FitState.Done(FitOutcome.Refused _) -> ChipFace.Sign.REFUSED;
            case FitState.Done(FitOutcome.Cancelled _) -> ChipFace.Sign.CANCELLED;
            case FitState.None _, FitState.Done _ -> ChipFace.Sign.LINE;
        };
    }

    /// Whether the fit has run for so long that one should see it. While a gesture lasts its laws come as it moves, and
    /// nothing runs while it rests.
    private boolean isSlow() {
        return waited && choosing.gestureProperty().getValue().isEmpty();
    }

    private String tip(LawSlot slot) {
        if (slot.law().isPresent()) {
            ScalingLaw law = slot.law().get();
            return String.join(
                    "\n", slot.name(), law.card().formula(), law.card().source().title());
        }
        return switch (fitting.stateProperty().get()) {
            case FitState.None() -> Words.of("Open a file of runs to fit a law to them");
            case FitState.Running _ -> Words.of("Fitting your runs; right-click to cancel");
            case FitState.Done(FitOutcome.Refused refused) ->
                    refused.reason() + "\n" + refused.help();
            case FitState.Done _ -> Words.of("The fit was cancelled; right-click to fit again");
        };
    }

    /// A law that can be added.
    record LawOffer(String id, LineStyle line, String name) {
        /// The law of the user's own runs.
        static final LawOffer FITTED =
                new LawOffer(Choices.FITTED, LineStyle.FITTED, Words.key("Fitted to your runs"));

        static LawOffer of(ScalingLaw law) {
            return new LawOffer(law.id(), law.card().line(), law.card().name());
        }
    }
}
