package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Panel;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.testkit.Studies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Panels that stood beside one another, below one another.
class ColumnTest {
    @ParameterizedTest
    @EnumSource(Plane.class)
    void aPanelThatSharedTheAxisBesideItHasNumbersAndATitleOfItsOwn(Plane plane) {
        Figure beside =
                new IsoLossFigure(plane)
                        .build(Studies.published("chinchilla-a3"), 1e21, AxisRanges.AUTOMATIC);
        Panel map = beside.panels().getFirst();
        assertThat(beside.panels().getLast().y().labelled()).isFalse();
        assertThat(Column.of(beside).panels()).extracting(Panel::y).containsOnly(map.y());
    }
}
