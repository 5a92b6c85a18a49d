package isoscope.plan;

import isoscope.law.Law;
import isoscope.law.sheet.Library;
import isoscope.plan.catalogue.Catalogue;
import java.util.List;
import java.util.Optional;

/// Plans for tests, by published laws at the usual site.
final class Plans {
    static final Library LIBRARY = Library.load();
    static final Catalogue CATALOGUE = Catalogue.load();

    private Plans() {}

    static PlanLaw law(String id) {
        return PlanLaw.of(LIBRARY.byId(id).orElseThrow()).orElseThrow();
    }

    static PlanAnswer answer(String law, Goal goal, Conditions conditions) {
        return answer(law, goal, conditions, SiteChoice.NONE);
    }

    static PlanAnswer answer(String law, Goal goal, Conditions conditions, SiteChoice choice) {
        try {
            Site site = new SiteMaker(CATALOGUE).site(choice);
            List<Law> others = List.of(LIBRARY.byId("kaplan").orElseThrow());
            return new Planner(law(law), true, Optional.empty(), conditions, site)
                    .plan(goal, others);
        } catch (PlanRefused refused) {
            throw new AssertionError(refused.sentence(), refused);
        }
    }

    static Alternative alternative(PlanAnswer answer, String id) {
        return answer.alternatives().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
