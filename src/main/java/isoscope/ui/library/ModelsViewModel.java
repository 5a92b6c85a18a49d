package isoscope.ui.library;

import isoscope.law.ScalingLaw;
import isoscope.law.sheet.CardNames;
import isoscope.law.sheet.Library;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Study;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.runs.KnownModel;
import isoscope.runs.RunSet;
import isoscope.ui.workspace.FigureSource;
import isoscope.ui.workspace.ShownFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Published models on the plane of parameters and tokens, beside the frontiers of Kaplan and Chinchilla.
final class ModelsViewModel implements Shown {
    /// The name of its row.
    static final String ID = CardNames.MODELS;

    private static final double SIZE = 7;
    private static final List<String> LAWS = List.of("kaplan", "chinchilla-a3");

    private final List<KnownModel> models;
    private final IsoLossFigure builder = new IsoLossFigure(Plane.PARAMETERS_TOKENS);
    private final Study study;
    private final ReadOnlyObjectWrapper<Figure> figure;
    private final Subscription following;

    /// @param compute C under the cursor, in FLOP
    ModelsViewModel(List<KnownModel> models, Library library, ObservableValue<Number> compute) {
        this.models = List.copyOf(models);
        List<ScalingLaw> laws =
                library.splitting().stream().filter(law -> LAWS.contains(law.id())).toList();
        study = Study.of(RunSet.EMPTY, laws, models).withHidden(Set.of("field"));
        Figure built =
                withAll(
                        builder.build(
                                study, compute.getValue().doubleValue(), AxisRanges.AUTOMATIC));
        figure = new ReadOnlyObjectWrapper<>(this, "figure", built);
        following =
                compute.subscribe(
                        now -> figure.set(builder.moveTo(built, study, now.doubleValue())));
    }

    /// The plane with every model on it: IsoLoss itself names a few.
    private Figure withAll(Figure figure) {
        List<Panel> panels = new ArrayList<>(figure.panels());
        Panel plane = panels.getFirst();
        List<Layer> layers = new ArrayList<>(plane.layers());
        layers.add(
                new Points(
                        Series.from(models, KnownModel::parameters),
                        Series.from(models, KnownModel::tokens),
                        models.stream().map(KnownModel::name).toList(),
                        Shape.HOLLOW_DIAMOND,
                        SIZE,
                        Paint.FOREGROUND,
                        null,
                        null));
        panels.set(
                0, new Panel(plane.id(), plane.cell(), plane.x(), plane.y(), layers, plane.live()));
        return figure.withPanels(panels);
    }

    /// A model.
    ///
    /// @param name with the year
    /// @param parameters as people write them
    /// @param tokens as people write them
    /// @param ratio tokens per parameter
    /// @param source where it is published, where the numbers were read, and what must be known of them
    record Row(String name, String parameters, String tokens, String ratio, String source) {}

    @Override
    public String id() {
        return ID;
    }

    /// The plane; its cursor follows the compute bar.
    ReadOnlyObjectProperty<Figure> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /// The models, the newest first.
    List<Row> rows() {
        return models.stream()
                .sorted(Comparator.comparingInt(KnownModel::year).reversed())
                .map(ModelsViewModel::row)
                .toList();
    }

    @Override
    public ObservableValue<Optional<ShownFigure>> shownFigure() {
        return figure.map(
                now -> Optional.of(new ShownFigure(now, new FigureSource.Laws(study.laws()))));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private static Row row(KnownModel model) {
        String read = model.readFrom().isEmpty() ? "" : " (" + model.readFrom() + ")";
        String note = model.note().isEmpty() ? "" : "; " + model.note();
        return new Row(
                model.name() + ", " + model.year(),
                QuantityFormat.si(model.parameters()),
                QuantityFormat.si(model.tokens()),
                QuantityFormat.tokensPerParameter(model.tokens() / model.parameters()),
                model.source() + read + note);
    }
}
