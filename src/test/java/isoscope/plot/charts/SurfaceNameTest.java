package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Label;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Panel;
import isoscope.plot.Study;
import isoscope.testkit.Studies;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// IsoLoss says whose loss its contours show wherever they are not those of the fit whose line is drawn.
class SurfaceNameTest {
    private static final double GOPHER = 5.76e23;
    private static final Study FRONTIER_ALONE = Studies.withMethod("isoflop");

    @ParameterizedTest
    @EnumSource(Plane.class)
    void aFitOfTheFrontierAloneHasNoContoursOfItsOwn(Plane plane) {
        assertThat(names(plane, FRONTIER_ALONE))
                .containsExactly("Loss contours: Chinchilla A3, not fitted to these runs");
    }

    @Test
    void runsWithoutAFitLieOverTheContoursOfANamedLaw() {
        Study unfitted = Studies.of(FRONTIER_ALONE.runs(), "besiroglu", "chinchilla-a1");
        assertThat(names(unfitted))
                .containsExactly("Loss contours: Replication 2024, not fitted to these runs");
        assertThat(names(unfitted.withHidden(Set.of("contours"))))
                .containsExactly("Loss field: Replication 2024, not fitted to these runs");
        assertThat(names(unfitted.withHidden(Set.of("contours", "field")))).isEmpty();
    }

    @Test
    void theNoteNamesItTooForPagesWithoutRoom() {
        assertThat(
                        figure(Plane.COMPUTE_PARAMETERS, FRONTIER_ALONE)
                                .withNote("N as recorded")
                                .note())
                .startsWith("contours of Chinchilla A3")
                .endsWith("N as recorded");
        assertThat(figure(Plane.COMPUTE_PARAMETERS, Studies.fittedSweep()).note())
                .doesNotContain("contours");
    }

    @Test
    void aPublishedLawAloneIsNamed() {
        assertThat(names(Studies.published("chinchilla-a3")))
                .containsExactly("Loss contours: Chinchilla A3");
    }

    @Test
    void theContoursOfTheFitAreNamedOnlyWhileItsLineIsHidden() {
        Study fitted = Studies.fittedSweep();
        assertThat(names(fitted)).isEmpty();
        assertThat(names(fitted.withHidden(Set.of("frontier"))))
                .containsExactly("Loss contours: the fitted law");
        assertThat(names(fitted.withLaws(Studies.published("kaplan", "chinchilla-a3").laws())))
                .containsExactly("Loss contours: the fitted law");
    }

    @Test
    void theSliceSaysWhoPricesAFitOfTheFrontierAlone() {
        assertThat(labels(figure(Plane.COMPUTE_PARAMETERS, FRONTIER_ALONE)))
                .filteredOn(label -> label.text().startsWith("Fitted "))
                .singleElement()
                .satisfies(label -> assertThat(label.detail()).endsWith(" by Chinchilla A3"));
        assertThat(labels(figure(Plane.COMPUTE_PARAMETERS, Studies.fittedSweep())))
                .filteredOn(label -> label.text().startsWith("Fitted "))
                .singleElement()
                .satisfies(label -> assertThat(label.detail()).doesNotContain(" by "));
    }

    private static List<String> names(Study study) {
        return names(Plane.COMPUTE_PARAMETERS, study);
    }

    private static List<String> names(Plane plane, Study study) {
        return labels(figure(plane, study)).stream()
                .filter(label -> label.text().startsWith("Loss "))
                .map(label ->
                        label.detail().isEmpty()
                                ? label.text()
                                : label.text() + ", " + label.detail())
                .toList();
    }

    private static Figure figure(Plane plane, Study study) {
        return new IsoLossFigure(plane).build(study, GOPHER, AxisRanges.AUTOMATIC);
    }

    private static List<Label> labels(Figure figure) {
        return figure.panels().stream()
                .flatMap(SurfaceNameTest::layers)
                .flatMap(layer ->
                        layer instanceof Label label ? Stream.of(label) : Stream.<Label>empty())
                .toList();
    }

    private static Stream<Layer> layers(Panel panel) {
        return Stream.concat(panel.layers().stream(), panel.live().stream());
    }
}
