package isoscope.cli;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Library;
import isoscope.plan.PlanLaw;
import isoscope.report.LawFile;
import isoscope.report.LawFile.Read;
import isoscope.report.LawFile.Unreadable;
import isoscope.words.Words;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds a law by what a user calls it: the id of a published one, or the file of a saved fit or a sheet. An id goes before a file
/// of the same name; `./kaplan` is the file.
///
/// @param catalogue the published laws, or those of them that charts show
record LawFinder(Library catalogue) {
    /// Ids of published laws, which files hardly have.
    private static final Pattern IDS = Pattern.compile("[a-z0-9-]+");

    /// The law.
    ///
    /// @param option the option or argument that names it
    /// @throws CommandFailure when there is neither, or the file cannot be used
    Law law(String option, String text) {
        Optional<Law> published = catalogue.byId(text);
        if (published.isPresent()) {
            return published.get();
        }
        return switch (LawFile.read(file(option, text), List.of())) {
            case Read(Law law) -> law;
            case Unreadable(List<String> sentences) ->
                    throw new CommandFailure(ExitCode.INPUT, sentences);
        };
    }

    /// The laws of the resamples around a law that was found: those a saved fit holds, none of a published law.
    Optional<ResampledLaws> resampled(String option, String text) {
        return catalogue.byId(text).isPresent()
                ? Optional.empty()
                : LawFile.resampled(file(option, text));
    }

    /// The law, which must split compute.
    ScalingLaw splitting(String option, String text) {
        boolean isOther =
                catalogue.byId(text).isEmpty()
                        && IDS.matcher(text).matches()
                        && Library.load().byId(text).isPresent();
        if (!isOther && law(option, text) instanceof ScalingLaw law) {
            return law;
        }
        throw Usage.wrong(
                Words.of(
                        "%s: %s does not split compute into parameters and tokens, expected a law that does",
                        option, text));
    }

    /// The law, which plans must be able to ask.
    PlanLaw planning(String option, String text) {
        Law found = law(option, text);
        return PlanLaw.of(found)
                .orElseThrow(() ->
                        Usage.wrong(
                                Words.of(
                                        "%s: %s neither splits compute nor has a loss over N and D alone, or one with C = 6*N*D, expected a law that does, such as besiroglu",
                                        option, found.id())));
    }

    private Path file(String option, String text) {
        try {
            Path file = Path.of(text);
            if (Files.exists(file) || LawFile.isNamed(file)) {
                return file;
            }
        } catch (InvalidPathException _) {
            throw neither(option, text);
        }
        throw neither(option, text);
    }

    private CommandFailure neither(String option, String text) {
        return Usage.wrong(
                Words.of(
                        "%s: found %s, expected one of %s, or the file of a saved fit or a sheet%s",
                        option,
                        text,
                        String.join(", ", catalogue.ids()),
                        Usage.nearest(text, catalogue.ids())));
    }
}
