package isoscope.bench;

import isoscope.law.sheet.Library;
import isoscope.plot.Theme;
import isoscope.runs.file.KnownModels;
import isoscope.session.Document;
import isoscope.testkit.DirectBackground;
import isoscope.ui.library.CardActions;
import isoscope.ui.library.Favourites;
import isoscope.ui.library.LibraryViewModel;
import isoscope.ui.library.LibraryWorkspace;
import isoscope.ui.theme.Faces;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.stage.Stage;

/// The window in which the cards of the library are opened and dragged.
public final class LibraryWindow extends Application {
    /// Rounds over all cards; the last one counts.
    private static final int ROUNDS = 3;

    private static final int STEPS = 12;
    private static final int SLOWEST = 5;

    private final Library library = Library.load();
    private final Document document =
            BenchDocuments.of(
                    KnownModels.load(), _ -> SyntheticStudy.make().runs(), new DirectBackground());
    private final ObjectProperty<String> chosen =
            new SimpleObjectProperty<>(library.ids().getFirst());
    private final Watch watch = new Watch();
    private final List<Double> openings = new ArrayList<>();
    private final List<Dragged> drags = new ArrayList<>();

    /// How long the steps of one card took, in milliseconds.
    private record Dragged(String law, List<Double> steps) {
        double median() {
            return at(steps, .5);
        }
    }

    @Override
    public void start(Stage stage) {
        Faces.load();
        LibraryViewModel model =
                new LibraryViewModel(
                        () -> library,
                        new DirectBackground(),
                        chosen,
                        new CardActions(
                                document, _ -> {}, new CardActions.LawPlanner(_ -> false, _ -> {})),
                        new Favourites(Path.of("target", "no-favourites"), new DirectBackground()));
        Node content =
                LibraryWorkspace.of(model, new SimpleObjectProperty<>(Theme.LIGHT), _ -> {})
                        .content();
        Scene scene = BenchScenes.light(content, 990, 900);
        stage.setScene(scene);
        stage.show();
        Walk walk = new Walk(scene);
        scene.addPostLayoutPulseListener(walk::endOfLayout);
        walk.start();
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    private void report() {
        List<Double> all = drags.stream().flatMap(drag -> drag.steps().stream()).toList();
        System.out.printf(
                Locale.ROOT,
                "opening a card, %d laws: median %.1f ms, highest %.1f ms%n"
                        + "drag step, %d steps: median %.2f ms, 95th percentile %.2f ms%n",
                openings.size(),
                at(openings, .5),
                at(openings, 1),
                all.size(),
                at(all, .5),
                at(all, .95));
        drags.stream()
                .sorted(Comparator.comparingDouble(Dragged::median).reversed())
                .limit(SLOWEST)
                .forEach(drag ->
                        System.out.printf(
                                Locale.ROOT,
                                "slow card %s: median %.2f ms%n",
                                drag.law(),
                                drag.median()));
        Platform.exit();
    }

    /// One action a pulse: done at its start, measured at the end of its layout.
    private final class Walk extends AnimationTimer {
        private final Scene scene;
        private final Deque<String> laws = new ArrayDeque<>();
        private final Deque<Runnable> steps = new ArrayDeque<>();
        private int round;
        private long started = -1;
        private boolean isOpening;

        Walk(Scene scene) {
            this.scene = scene;
        }

        @Override
        public void handle(long now) {
            if (steps.isEmpty() && laws.isEmpty()) {
                begin();
            }
            isOpening = steps.isEmpty();
            started = watch.now();
            if (isOpening) {
                chosen.set(laws.poll());
            } else {
                steps.poll().run();
            }
        }

        private void begin() {
            List<String> named = getParameters().getUnnamed();
            round++;
            openings.clear();
            drags.clear();
            laws.addAll(named.isEmpty() ? library.ids() : named);
        }

        void endOfLayout() {
            if (started < 0) {
                return;
            }
            double milliseconds = (watch.now() - started) / 1e6;
            started = -1;
            if (isOpening) {
                openings.add(milliseconds);
                drags.add(new Dragged(chosen.get(), new ArrayList<>()));
                scene.getRoot().lookupAll(".card-slider .slider").forEach(this::plan);
            } else {
                drags.getLast().steps().add(milliseconds);
            }
            if (round == ROUNDS && laws.isEmpty() && steps.isEmpty()) {
                stop();
                drags.removeIf(drag -> drag.steps().isEmpty());
                report();
            }
        }

        private void plan(Node node) {
            Slider slider = (Slider) node;
            for (int i = 0; i < STEPS; i++) {
                double share = (i + .5) / STEPS;
                steps.add(() -> slider.setValue(share));
            }
        }
    }
}
