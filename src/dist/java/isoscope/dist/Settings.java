package isoscope.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The settings of a launcher of `jpackage`, line by line; `$APPDIR` in them is the folder of the program's files.
record Settings(List<String> lines) {
    private static final String CLASS_PATH = "app.classpath=";
    private static final String MAIN_CLASS = "app.mainclass=";
    private static final String OPTION = "java-options=";

    static Settings read(Path file) throws IOException {
        return new Settings(Files.readAllLines(file));
    }

    /// The libraries so named right behind the program on the class path.
    Settings withFirst(String... names) {
        List<String> first =
                lines.stream()
                        .filter(line -> line.startsWith(CLASS_PATH))
                        .filter(line -> Stream.of(names).anyMatch(line::contains))
                        .toList();
        List<String> ordered = new ArrayList<>(lines);
        ordered.removeAll(first);
        ordered.addAll(1 + ordered.indexOf(CLASS_PATH + classPath().getFirst()), first);
        return new Settings(ordered);
    }

    /// These options of the virtual machine behind the others, which stand last in the file.
    Settings withOptions(List<String> more) {
        return new Settings(
                Stream.concat(lines.stream(), more.stream().map(OPTION::concat)).toList());
    }

    /// Another class that is started.
    Settings withMainClass(String name) {
        return new Settings(
                lines.stream()
                        .map(line -> line.startsWith(MAIN_CLASS) ? MAIN_CLASS + name : line)
                        .toList());
    }

    List<String> classPath() {
        return values(CLASS_PATH);
    }

    List<String> options() {
        return values(OPTION);
    }

    String mainClass() {
        return values(MAIN_CLASS).getFirst();
    }

    private List<String> values(String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }
}
