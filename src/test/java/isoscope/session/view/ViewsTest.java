package isoscope.session.view;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import isoscope.quantity.Quantity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final AxisRanges NEAR =
            AxisRanges.AUTOMATIC.with("compute", new Range(1e20, 1e22));

    private final Views views = new Views();

    @Test
    void whatWasLookedAtIsSeenAgain() {
        views.track("isoloss").jump(NEAR);
        views.choice("against", Quantity.COMPUTE).set(Quantity.TOKENS);
        views.flag("quantiles", false).set(true);
        Views others = new Views();
        var against = others.choice("against", Quantity.COMPUTE);

        others.restore(views.ranges(), views.settings());

        assertThat(others.track("isoloss").nowProperty().get()).isEqualTo(NEAR);
        assertThat(against.get()).isEqualTo(Quantity.TOKENS);
        assertThat(others.flag("quantiles", false).get()).isTrue();
        assertThat(others.settings()).isEqualTo(views.settings());
    }

    @Test
    void onlyChartsThatWereZoomedAreTold() {
        views.track("isoloss");
        views.track("isoflop").jump(NEAR);

        assertThat(views.ranges()).containsOnlyKeys("isoflop");
    }

    @Test
    void aValueNobodyUnderstandsIsTheInitialOne() {
        var against = views.choice("against", Quantity.COMPUTE);
        against.set(Quantity.TOKENS);

        views.restore(Map.of(), Map.of("against", "SHOE_SIZE"));

        assertThat(against.get()).isEqualTo(Quantity.COMPUTE);
    }

    @Test
    void aRestoredViewHasNoneToGoBackTo() {
        views.track("isoloss").jump(NEAR);

        views.restore(Map.of("isoloss", NEAR), Map.of());

        assertThat(views.track("isoloss").hasEarlierProperty().get()).isFalse();
    }
}
