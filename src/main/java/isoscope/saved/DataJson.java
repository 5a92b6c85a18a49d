package isoscope.saved;

import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The part of a session that tells what was open.
final class DataJson {
    private static final String KINDS = "file, folder, sample, pasted or kept";

    private DataJson() {}

    static void write(JsonLines json, SavedData data) throws IOException {
        switch (data) {
            case SavedData.OneFile(SavedFile file) -> {
                json.text("kind", "file");
                file(json, file);
            }
            case SavedData.Folder(
                            SavedPlace place,
                            List<SavedFile> files,
                            List<SavedUnused> unused) -> {
                json.text("kind", "folder");
                place(json, place);
                json.sections("files", files, DataJson::file);
                if (!unused.isEmpty()) {
                    json.sections("without_runs", unused, DataJson::unused);
                }
            }
            case SavedData.Sample(String id, String name) -> {
                json.text("kind", "sample");
                json.text("id", id);
                json.text("name", name);
            }
            case SavedData.Pasted(String name, Bytes content, ColumnChoices said) -> {
                json.text("kind", "pasted");
                content(json, name, content, said);
            }
            case SavedData.Kept(String name, Bytes content, ColumnChoices said) -> {
                json.text("kind", "kept");
                content(json, name, content, said);
            }
        }
    }

    static SavedData read(Section section) throws SessionFormatException {
        Optional<String> kind = section.optionalText("kind");
        return switch (kind.orElse("")) {
            case "file" -> new SavedData.OneFile(file(section));
            case "folder" ->
                    new SavedData.Folder(
                            place(section),
                            section.sections("files", DataJson::file),
                            section.sections("without_runs", DataJson::unused));
            case "sample" -> new SavedData.Sample(section.text("id"), section.text("name"));
            case "pasted" ->
                    new SavedData.Pasted(section.text("name"), content(section), said(section));
            case "kept" ->
                    new SavedData.Kept(section.text("name"), content(section), said(section));
            default -> throw section.unexpected("kind", KINDS);
        };
    }

    private static void file(JsonLines json, SavedFile file) throws IOException {
        place(json, file.place());
        json.whole("size_bytes", file.size());
        json.text("sha256", file.sha256());
        said(json, file.said());
        json.section("content", file.content(), ContentJson::write);
    }

    private static SavedFile file(Section section) throws SessionFormatException {
        return new SavedFile(
                place(section),
                section.optionalWhole("size_bytes").orElse(0L),
                section.text("sha256"),
                said(section),
                section.section("content", ContentJson::read));
    }

    private static void unused(JsonLines json, SavedUnused file) throws IOException {
        place(json, file.place());
        said(json, file.said());
    }

    private static SavedUnused unused(Section section) throws SessionFormatException {
        return new SavedUnused(place(section), said(section));
    }

    private static void place(JsonLines json, SavedPlace place) throws IOException {
        json.text("path", place.relative());
        json.text("absolute_path", place.absolute());
    }

    private static SavedPlace place(Section section) throws SessionFormatException {
        return new SavedPlace(
                section.text("absolute_path"), section.optionalText("path").orElse(""));
    }

    private static void content(JsonLines json, String name, Bytes content, ColumnChoices said)
            throws IOException {
        json.text("name", name);
        said(json, said);
        json.section("content", inner -> ContentJson.write(inner, content));
    }

    private static Bytes content(Section section) throws SessionFormatException {
        Optional<Bytes> content = section.section("content", ContentJson::read);
        if (content.isEmpty()) {
            throw section.unexpected("content", "an object");
        }
        return content.get();
    }

    private static void said(JsonLines json, ColumnChoices said) throws IOException {
        if (!said.columns().isEmpty()) {
            json.section(
                    "mapping",
                    inner -> {
                        for (RunField field : RunField.values()) {
                            inner.section(field.id(), said.of(field), DataJson::choice);
                        }
                    });
        }
    }

    private static ColumnChoices said(Section section) throws SessionFormatException {
        return section.section("mapping", DataJson::mapping).orElse(ColumnChoices.NONE);
    }

    private static ColumnChoices mapping(Section section) throws SessionFormatException {
        ColumnChoices said = ColumnChoices.NONE;
        for (RunField field : RunField.values()) {
            Optional<ColumnChoice> choice = section.section(field.id(), DataJson::choice);
            if (choice.isPresent()) {
                ColumnChoices before = said;
                said = section.made(() -> before.with(field, choice.get()));
            }
        }
        return said;
    }

    private static void choice(JsonLines json, ColumnChoice choice) throws IOException {
        switch (choice) {
            case ColumnChoice.Header(String header, double factor) -> {
                json.text("column", header);
                json.number("times", factor);
            }
            case ColumnChoice.Fixed(double value) -> json.number("value", value);
            case ColumnChoice.RunName() -> json.text("from", "run-name");
            case ColumnChoice.Nowhere() -> json.text("from", "nowhere");
        }
    }

    private static ColumnChoice choice(Section section) throws SessionFormatException {
        Optional<String> column = section.optionalText("column");
        double times = section.optionalNumber("times").orElse(1.);
        if (column.isPresent()) {
            return section.made(() -> new ColumnChoice.Header(column.get(), times));
        }
        Optional<Double> value = section.optionalNumber("value");
        if (value.isPresent()) {
            return section.made(() -> new ColumnChoice.Fixed(value.get()));
        }
        return switch (section.optionalText("from").orElse("")) {
            case "run-name" -> new ColumnChoice.RunName();
            case "nowhere" -> new ColumnChoice.Nowhere();
            default -> throw section.unexpected("from", "run-name or nowhere");
        };
    }
}
