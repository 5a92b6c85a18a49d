package isoscope.chart;

import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.charts.ReadOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

/// Read-outs that stay beside their points while the pointer goes on. They follow their points when the view moves, and
/// say what holds there now. A point outside its frame, or of
/// which nothing is known now, hides its card until it is back.
final class PinnedCards {
    private static final double REACH = 10;
    private static final double DOT = 4;
    private static final double GAP = 10;
    private static final int MOST = 12;

    private final Group group = new Group();
    private final List<Pin> pins = new ArrayList<>();

    PinnedCards() {
        group.setAutoSizeChildren(false);
    }

    /// The group of the cards on show.
    Node node() {
        return group;
    }

    /// Pins a read-out, or frees the one that is pinned there.
    void toggle(Pointer at, Optional<ReadOut> readOut) {
        boolean freed = pins.removeIf(pin -> pin.isNear(at));
        if (!freed) {
            readOut.ifPresent(said -> pins.add(new Pin(at, said)));
        }
        if (pins.size() > MOST) {
            pins.removeFirst();
        }
        showAll();
    }

    /// Frees them all.
    ///
    /// @return whether there were any
    boolean clear() {
        boolean any = !pins.isEmpty();
        pins.clear();
        showAll();
        return any;
    }

    /// The figure was laid out: every point is where its data are now.
    void follow(List<PlacedPanel> panels, Function<Pointer, Optional<ReadOut>> readOuts) {
        for (Pin pin : pins) {
            panels.stream()
                    .filter(placed -> placed.panel().id().equals(pin.pointer.panel()))
                    .findFirst()
                    .ifPresentOrElse(
                            placed -> pin.move(pin.pointer.in(placed), readOuts), pin::hide);
        }
        layOut();
    }

    /// Puts each card beside its point, where it hides no other card if that can be.
    void layOut() {
        List<Rect> taken = new ArrayList<>();
        for (Pin pin : pins) {
            if (pin.card.isVisible()) {
                taken.add(pin.place(taken));
            }
        }
    }

    private void showAll() {
        group.getChildren().setAll(pins.stream().map(pin -> (Node) pin.dot).toList());
        pins.forEach(pin -> group.getChildren().add(pin.card));
        layOut();
    }

    /// A point and its card.
    private static final class Pin {
        private final ReadOutCard card = new ReadOutCard();
        private final Circle dot = new Circle(DOT);
        private Pointer pointer;

        Pin(Pointer pointer, ReadOut readOut) {
            this.pointer = pointer;
            dot.getStyleClass().add("pin-dot");
            card.getStyleClass().add("pinned");
            card.show(readOut);
            moveDot();
        }

        boolean isNear(Pointer other) {
            return other.panel().equals(pointer.panel())
                    && Math.hypot(other.pageX() - pointer.pageX(), other.pageY() - pointer.pageY())
                            <= REACH;
        }

        void move(Pointer now, Function<Pointer, Optional<ReadOut>> readOuts) {
            pointer = now;
            readOuts.apply(now)
                    .ifPresentOrElse(
                            said -> {
                                card.show(said);
                                moveDot();
                            },
                            this::hide);
        }

        void hide() {
            dot.setVisible(false);
            card.setVisible(false);
        }

        private void moveDot() {
            boolean inside = pointer.placed().frame().contains(pointer.pageX(), pointer.pageY());
            dot.setVisible(inside);
            card.setVisible(inside);
            dot.setCenterX(pointer.pageX());
            dot.setCenterY(pointer.pageY());
        }

        Rect place(List<Rect> taken) {
            card.applyCss();
            double width = card.heldWidth();
            double height = Math.ceil(card.prefHeight(-1));
            List<Rect> places =
                    List.of(
                            beside(GAP, -height / 2, width, height),
                            beside(-GAP - width, -height / 2, width, height),
                            beside(GAP, GAP, width, height),
                            beside(GAP, -GAP - height, width, height),
                            beside(-GAP - width, GAP, width, height),
                            beside(-GAP - width, -GAP - height, width, height));
            Rect free =
                    places.stream()
                            .filter(rect -> taken.stream().noneMatch(rect::overlaps))
                            .filter(rect -> !rect.contains(pointer.pageX(), pointer.pageY()))
                            .findFirst()
                            .orElse(places.getFirst());
            card.resizeRelocate(free.x(), free.y(), width, height);
            return free;
        }

        /// A place by its distance from the point, moved into the frame.
        private Rect beside(double dx, double dy, double width, double height) {
            Rect frame = pointer.placed().frame();
            double x = Math.min(pointer.pageX() + dx, frame.right() - width);
            double y = Math.min(pointer.pageY() + dy, frame.bottom() - height);
            return new Rect(
                    Math.rint(Math.max(x, frame.x())),
                    Math.rint(Math.max(y, frame.y())),
                    width,
                    height);
        }
    }
}
