package isoscope.ui.planner;

import isoscope.plan.Assumption;
import isoscope.plan.Candidate;
import isoscope.plan.Plan;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.plan.Site;
import isoscope.plan.report.PlanWords;
import isoscope.plan.report.TimeText;
import isoscope.words.Words;
import java.util.List;

/// A number of a plan.
///
/// @param title with its unit
/// @param value as people write it
/// @param range between which it lies when assumptions are ranges, or empty
/// @param interval by the resampled laws, or empty
/// @param why it is not known, or empty
/// @param main whether it stands out among the others
record PlanRow(
        String title, String value, String range, String interval, String why, boolean main) {
    /// A number that says all by itself.
    static PlanRow plain(String title, String value) {
        return new PlanRow(title, value, "", "", "", false);
    }

    /// A quantity of one of the plans of an answer.
    static PlanRow of(PlanAnswer answer, Candidate plan, PlanQuantity quantity, String title) {
        return new PlanRow(
                title,
                PlanWords.number(quantity, plan.plan().value(quantity)),
                PlanWords.range(plan.range(), quantity),
                plan.intervals()
                        .map(intervals -> PlanWords.interval(intervals, quantity))
                        .orElse(""),
                why(answer, plan.plan(), quantity),
                false);
    }

    /// The time that some devices take.
    static PlanRow time(Candidate plan, double devices) {
        TimeText time = new TimeText(plan.plan(), plan.range(), plan.intervals(), devices);
        return new PlanRow(
                time.title(), time.value(), time.rangeText(), time.intervalText(), "", false);
    }

    /// The same number, standing out.
    PlanRow asMain() {
        return new PlanRow(title, value, range, interval, why, true);
    }

    /// The assumption that is missing.
    private static String why(PlanAnswer answer, Plan plan, PlanQuantity quantity) {
        if (!Double.isNaN(plan.value(quantity))) {
            return "";
        }
        List<String> needed =
                switch (quantity) {
                    case COST -> List.of(Site.PRICE);
                    case ENERGY_KWH -> List.of(Site.POWER, Site.PUE);
                    case CO2E_KG -> List.of(Site.POWER, Site.PUE, Site.INTENSITY);
                    default -> List.of();
                };
        return needed.stream()
                .map(answer.planner().site()::assumption)
                .filter(Assumption::isUnknown)
                .map(Assumption::source)
                .findFirst()
                .orElse(Words.of("the law gives none"));
    }
}
