package isoscope.ui.planner;

import isoscope.law.Law;
import isoscope.law.sheet.Library;
import isoscope.plan.PlanLaw;
import isoscope.plan.catalogue.Catalogue;
import java.util.List;

/// The data that the planner reads before it can answer.
///
/// @param library the published laws
/// @param laws those of them that plans can be made by and that tell a loss
/// @param catalogue of hardware and sites
record Known(Library library, List<Law> laws, Catalogue catalogue) {
    /// Copies the list.
    Known {
        laws = List.copyOf(laws);
    }

    /// Finds the laws of a library that plans can be made by.
    static Known of(Library library) {
        return new Known(
                library,
                library.laws().stream().filter(Known::isForPlans).toList(),
                Catalogue.load());
    }

    /// Whether plans can be made by a law, and it tells the loss of any parameters and tokens.
    static boolean isForPlans(Law law) {
        return PlanLaw.of(law).filter(PlanLaw::hasSurface).isPresent();
    }
}
