package isoscope.ui.main;

import isoscope.law.Law;
import isoscope.law.LossLaw;
import isoscope.law.ScalingLaw;
import isoscope.report.LawFile;
import isoscope.report.LawFile.Read;
import isoscope.report.LawFile.Unreadable;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The laws among files to be opened: saved fits and sheets.
///
/// @param laws by their files
/// @param problems why others cannot be used, a sentence each
/// @param others files and folders that are no laws
record LawFiles(Map<Path, ScalingLaw> laws, List<String> problems, List<Path> others) {
    LawFiles {
        laws = Collections.unmodifiableMap(new LinkedHashMap<>(laws));
        problems = List.copyOf(problems);
        others = List.copyOf(others);
    }

    /// Whether it takes a look into a file to tell that it is no law.
    static boolean mayHold(Path file) {
        return LawFile.isNamed(file);
    }

    /// Looks into files.
    ///
    /// @param beside laws at hand by whose names the law of a file must not go
    static LawFiles among(List<Path> files, Map<Path, List<ScalingLaw>> beside) {
        Map<Path, ScalingLaw> laws = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path file : files) {
            if (!LawFile.isLaw(file)) {
                others.add(file);
                continue;
            }
            List<Law> known = new ArrayList<>(beside.getOrDefault(file, List.of()));
            known.addAll(laws.values());
            switch (LawFile.read(file, known)) {
                case Read(ScalingLaw law) -> laws.put(file, law);
                case Read(LossLaw _) ->
                        problems.add(
                                Words.of(
                                        "%s holds a law that does not split compute, so no chart can show it. "
                                                + "“isoscope laws %s” lists its constants.",
                                        file.getFileName(), file));
                case Unreadable(List<String> sentences) -> problems.addAll(sentences);
            }
        }
        return new LawFiles(laws, problems, others);
    }
}
