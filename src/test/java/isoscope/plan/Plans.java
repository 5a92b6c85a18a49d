package isoscope.plan;

import isoscope.law.sheet.Library;
import isoscope.plan.catalogue.Catalogue;
import isoscope.plan.catalogue.Estimate;
import isoscope.plan.model.ModelPlan;
import java.util.Optional;
import java.util.OptionalDouble;

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
            return new Planner(
                            law(law),
                            true,
                            Optional.empty(),
                            conditions,
                            site,
                            ModelPlan.Choice.USUAL,
                            LIBRARY)
                    .plan(goal);
        } catch (PlanRefused refused) {
            throw new AssertionError(refused.sentence(), refused);
        }
    }

    /// The usual site, at utilisations in training and perhaps in serving.
    static SiteChoice choice(double training, OptionalDouble serving) {
        return new SiteChoice(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Estimate.exactly(training)),
                serving.isPresent()
                        ? Optional.of(Estimate.exactly(serving.getAsDouble()))
                        : Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Alternative alternative(PlanAnswer answer, String id) {
        return answer.alternatives().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
