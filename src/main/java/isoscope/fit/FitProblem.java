package isoscope.fit;

import isoscope.law.Law;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.quantity.LossUnit;
import isoscope.runs.ParameterCount;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The runs to be fitted, and the settings.
///
/// @param data the user's name for the runs: the file name, or empty
/// @param runs the runs the law must explain, excluded ones already left out
/// @param settings the choices of the user
/// @param count which parameters N of the runs counts
/// @param near a law of the same method for nearly the same problem, if there is one: the search starts there and only
///     there, which is quick and nearly always ends at the same law
public record FitProblem(
        String data,
        List<Run> runs,
        FitSettings settings,
        ParameterCount count,
        Optional<Law> near) {
    /// Copies the list.
    public FitProblem {
        runs = List.copyOf(runs);
    }

    /// A problem about which nothing is known yet.
    public FitProblem(String data, List<Run> runs, FitSettings settings) {
        this(data, runs, settings, ParameterCount.RECORDED, Optional.empty());
    }

    /// Runs without a name, with the standard settings.
    public static FitProblem of(List<Run> runs) {
        return new FitProblem("", runs, FitSettings.STANDARD);
    }

    /// The same problem for other runs.
    public FitProblem withRuns(List<Run> others) {
        return new FitProblem(data, others, settings, count, near);
    }

    /// The same problem with other settings.
    public FitProblem withSettings(FitSettings others) {
        return new FitProblem(data, runs, others, count, near);
    }

    /// The same problem for runs whose N is known to count so.
    public FitProblem counting(ParameterCount parameters) {
        return new FitProblem(data, runs, settings, parameters, near);
    }

    /// The parameters that N counts in a law fitted to these runs.
    public ParameterConvention convention() {
        return switch (count == ParameterCount.RECORDED ? ParameterCount.toldBy(runs) : count) {
            case RECORDED -> ParameterConvention.AS_RECORDED;
            case TOTAL -> ParameterConvention.TOTAL;
            case NON_EMBEDDING -> ParameterConvention.NON_EMBEDDING;
        };
    }

    /// The units of a law that is fitted to these runs, as its card tells them.
    ///
    /// @param usual by the name of a parameter, with losses in nats per token
    public Map<String, String> units(Map<String, String> usual) {
        LossUnit loss = RunSet.lossUnit(runs);
        if (loss == LossUnit.NATS_PER_TOKEN) {
            return usual;
        }
        Map<String, String> units = new LinkedHashMap<>(usual);
        units.replaceAll((_, unit) -> unit.equals(LossUnit.NATS_PER_TOKEN.id()) ? loss.id() : unit);
        units.put("L", loss.id());
        return units;
    }

    /// The same problem with a law to start from.
    public FitProblem near(Law law) {
        return new FitProblem(data, runs, settings, count, Optional.of(law));
    }
}
