package isoscope.bench;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.quantity.DecimalMark;
import isoscope.runs.KnownModel;
import isoscope.runs.LoadOutcome;
import isoscope.runs.RunSet;
import isoscope.runs.mapping.TablePreview;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.task.Background;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Documents whose samples are made of generated runs.
final class BenchDocuments {
    private BenchDocuments() {}

    /// A document with nothing open yet.
    ///
    /// @param runs those of a sample, by its id
    static Document of(
            List<KnownModel> models, Function<String, RunSet> runs, Background background) {
        return new Document(
                Library.ofCharts().splitting(),
                models,
                (origin, _) -> loaded(runs.apply(((Origin.Sample) origin).id())),
                new RememberedMappings(),
                FitMethods.all(),
                background);
    }

    private static LoadOutcome loaded(RunSet runs) {
        return new LoadOutcome.Loaded(
                runs,
                "long",
                ",",
                runs.size(),
                runs.size(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                new TablePreview(List.of(), List.of(), DecimalMark.POINT, List.of()),
                "0");
    }
}
