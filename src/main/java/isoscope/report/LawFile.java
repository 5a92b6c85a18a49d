package isoscope.report;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.sheet.Sheet;
import isoscope.law.sheet.SheetFiles;
import isoscope.law.sheet.SheetOutcome;
import isoscope.law.sheet.SheetProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The outcome of reading a law from a file: a saved fit or a sheet.
public sealed interface LawFile {
    /// The file holds a law.
    record Read(Law law) implements LawFile {}

    /// The file holds no law that can be used.
    ///
    /// @param sentences why, at least one, each with the name of the file
    record Unreadable(List<String> sentences) implements LawFile {
        /// Copies the list.
        public Unreadable {
            sentences = List.copyOf(sentences);
        }
    }

    /// Whether the name of a file is one that files of laws have.
    static boolean isNamed(Path file) {
        return SheetFiles.isSheet(file)
                || file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /// Whether a file is a sheet, or says at its beginning that it is a saved fit.
    static boolean isLaw(Path file) {
        return SheetFiles.isSheet(file) || FitFile.isFit(file);
    }

    /// Reads a file, whatever it holds, into a law to stand beside others.
    ///
    /// @param beside laws whose ids and names it must not have
    static LawFile read(Path file, List<? extends Law> beside) {
        return SheetFiles.isSheet(file) ? sheet(file, beside) : fit(file, beside);
    }

    /// The laws of the resamples that a file holds beside its law; none in a sheet.
    static Optional<ResampledLaws> resampled(Path file) {
        return SheetFiles.isSheet(file) ? Optional.empty() : FitFile.resampled(file);
    }

    private static LawFile fit(Path file, List<? extends Law> beside) {
        return switch (FitFile.read(file, beside)) {
            case FitFile.Read(Law law) -> new Read(law);
            case FitFile.Unreadable(FitFileProblem problem) ->
                    new Unreadable(List.of(problem.sentence()));
        };
    }

    private static LawFile sheet(Path file, List<? extends Law> beside) {
        return switch (SheetFiles.read(file)) {
            case SheetOutcome.Read(Sheet sheet) -> new Read(named(sheet, file, beside));
            case SheetOutcome.Unreadable(List<SheetProblem> problems) ->
                    new Unreadable(
                            problems.stream()
                                    .map(problem -> file + ": " + problem.sentence())
                                    .toList());
        };
    }

    private static Law named(Sheet sheet, Path file, List<? extends Law> beside) {
        NamesBeside names = new NamesBeside(file, beside);
        String id = names.id(".toml");
        LawCard card = sheet.card();
        return Law.of(sheet.form(), card.named(id, names.name(PlainLine.of(card.name()), id)));
    }
}
