package isoscope.ui.export;

import isoscope.export.Provenance;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Study;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.plot.charts.ParityFigure;
import isoscope.quantity.Quantity;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.ui.export.ExportSubject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// The dialog that saves figures, without its window, over a document that is fitted.
abstract class ExportFixture {
    final Study study = Documents.fitted().studyProperty().get();
    final Figure figure =
            new IsoLossFigure(Plane.COMPUTE_PARAMETERS).build(study, 5.76e23, AxisRanges.AUTOMATIC);
    final Figure parity =
            new ParityFigure(Quantity.PARAMETERS).build(study, 5.76e23, AxisRanges.AUTOMATIC);
    final Named shown = new Named(figure, "isoloss");
    final KeptChoices memory = new KeptChoices();
    final RecordedPictures recorder = new RecordedPictures();
    final ScriptedAnswers answers = new ScriptedAnswers();
    final ExportViewModel model =
            new ExportViewModel(subject(), memory, recorder, answers, new DirectBackground());

    ExportSubject subject() {
        return new ExportSubject(shown, all(), Provenance.of(List.of(), study), "a.csv; 21 runs");
    }

    SequencedMap<String, Supplier<Figure>> all() {
        SequencedMap<String, Supplier<Figure>> all = new LinkedHashMap<>();
        all.put("isoloss", () -> figure);
        all.put("parity", () -> parity);
        all.put("empty", () -> new Figure("empty", "", List.of()));
        return all;
    }
}
