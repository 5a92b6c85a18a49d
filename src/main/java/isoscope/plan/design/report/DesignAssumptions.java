package isoscope.plan.design.report;

import isoscope.plan.Assumption;
import isoscope.plan.ModelAssumptions;
import isoscope.plan.Site;
import isoscope.plan.design.Design;
import java.util.List;
import java.util.stream.Stream;

/// The assumptions of a design.
final class DesignAssumptions {
    /// Those of a site that its hours and its cost rest on.
    private static final List<String> OF_SITE =
            List.of(Site.HARDWARE, Site.NUMBER_FORMAT, Site.PEAK, Site.UTILISATION, Site.PRICE);

    private DesignAssumptions() {}

    static List<Assumption> of(Design design) {
        Stream<Assumption> shapes =
                ModelAssumptions.of(design.choice()).stream()
                        .filter(each -> List.of("vocabulary", "context").contains(each.id()));
        return Stream.concat(OF_SITE.stream().map(design.site()::assumption), shapes).toList();
    }
}
