package isoscope.cli;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Catalogue;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.report.FitFile;
import isoscope.report.FitFile.Read;
import isoscope.report.FitFile.Unreadable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds a law by what a user calls it: the id of a published one, or the file of a saved fit. An id goes before a file
/// of the same name; `./kaplan` is the file.
///
/// @param catalogue the published laws
record LawFinder(Catalogue catalogue) {

    /// The law.
    ///
    /// @param option the option or argument that names it
    /// @throws CommandFailure when there is neither, or the file cannot be used
    Law law(String option, String text) {
        Optional<ScalingLaw> published = catalogue.byId(text);
        if (published.isPresent()) {
            return published.get();
        }
        return switch (FitFile.read(file(option, text))) {
            case Read(Law law) -> law;
            case Unreadable(var problem) ->
                    throw new CommandFailure(ExitCode.INPUT, List.of(problem.sentence()));
        };
    }

    /// The laws of the resamples around a law that was found: those a saved fit holds, none of a published law.
    Optional<ResampledLaws> resampled(String option, String text) {
        return catalogue.byId(text).isPresent()
                ? Optional.empty()
                : FitFile.resampled(file(option, text));
    }

    /// The law, which must split compute.
    ScalingLaw splitting(String option, String text) {
        if (law(option, text) instanceof ScalingLaw law) {
            return law;
        }
        throw Usage.wrong(
                "%s: %s is a law of one quantity alone, expected one that splits compute"
                        .formatted(option, text));
    }

    private Path file(String option, String text) {
        try {
            Path file = Path.of(text);
            if (Files.exists(file) || text.endsWith(".json")) {
                return file;
            }
        } catch (InvalidPathException _) {
            throw neither(option, text);
        }
        throw neither(option, text);
    }

    private CommandFailure neither(String option, String text) {
        return Usage.wrong(
                "%s: found %s, expected one of %s, or the file of a saved fit"
                        .formatted(option, text, String.join(", ", catalogue.ids())));
    }
}
