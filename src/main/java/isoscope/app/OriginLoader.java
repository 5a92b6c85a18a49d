package isoscope.app;

import static java.util.stream.Collectors.joining;

import isoscope.runs.LoadOutcome;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.file.RunFile;
import isoscope.runs.file.RunFolder;
import isoscope.runs.file.Sample;
import isoscope.runs.table.ReadOptions;
import isoscope.session.data.Origin;
import isoscope.session.data.RunLoader;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;

/// Reads the user's files and the program's samples.
final class OriginLoader implements RunLoader {
    @Override
    public List<Origin> parts(Origin origin) {
        return switch (origin) {
            case Origin.File(var path) ->
                    RunFolder.files(path).stream().<Origin>map(Origin.File::new).toList();
            case Origin.Sample _, Origin.Pasted _, Origin.Kept _ -> List.of(origin);
        };
    }

    @Override
    public LoadOutcome load(Origin origin, ReadOptions options) {
        return switch (origin) {
            case Origin.File(var path) -> RunFile.read(path, options);
            case Origin.Pasted(var name, var text) -> RunFile.read(name, text, options);
            case Origin.Kept(var name, var content) ->
                    RunFile.read(name, content.toArray(), options);
            case Origin.Sample(var id, var _) ->
                    Arrays.stream(Sample.values())
                            .filter(sample -> sample.id().equals(id))
                            .findFirst()
                            .map(Sample::load)
                            .orElseGet(() -> unknown(id));
        };
    }

    /// A session may name samples of another version.
    private static LoadOutcome unknown(String id) {
        String known = Arrays.stream(Sample.values()).map(Sample::id).collect(joining(", "));
        return new LoadOutcome.Unusable(
                List.of(
                        new RowProblem(
                                0,
                                "",
                                Code.UNREADABLE,
                                Words.of("no sample called “%s”", id),
                                Words.of("one of the samples of this version: %s", known))));
    }
}
