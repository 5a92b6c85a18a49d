package isoscope.ui.main;

import isoscope.law.Law;
import isoscope.law.OneQuantityLaw;
import isoscope.law.ScalingLaw;
import isoscope.report.FitFile;
import isoscope.report.FitFile.Read;
import isoscope.report.FitFile.Unreadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The saved fits among files to be opened.
///
/// @param laws by their files
/// @param problems why others cannot be used, a sentence each
/// @param others files and folders that are no saved fits
record SavedFits(Map<Path, ScalingLaw> laws, List<String> problems, List<Path> others) {
    SavedFits {
        laws = Collections.unmodifiableMap(new LinkedHashMap<>(laws));
        problems = List.copyOf(problems);
        others = List.copyOf(others);
    }

    /// Whether it takes a look into a file to tell that it is no saved fit.
    static boolean mayHold(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /// Looks into files.
    ///
    /// @param beside laws at hand by whose names the law of a file must not go
    static SavedFits among(List<Path> files, Map<Path, List<ScalingLaw>> beside) {
        Map<Path, ScalingLaw> laws = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path file : files) {
            if (!FitFile.isFit(file)) {
                others.add(file);
                continue;
            }
            List<Law> known = new ArrayList<>(beside.getOrDefault(file, List.of()));
            known.addAll(laws.values());
            switch (FitFile.read(file, known)) {
                case Read(ScalingLaw law) -> laws.put(file, law);
                case Read(OneQuantityLaw law) ->
                        problems.add(
                                "%s holds a law of %s alone, which splits no compute, so no chart can show it. “isoscope laws %s” tells its constants."
                                        .formatted(
                                                file.getFileName(), law.quantity().symbol(), file));
                case Unreadable(var problem) -> problems.add(problem.sentence());
            }
        }
        return new SavedFits(laws, problems, others);
    }
}
