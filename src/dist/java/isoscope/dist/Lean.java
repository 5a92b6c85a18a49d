package isoscope.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Takes out of an image what nothing reads: styles of fonts that are never shown, machine code in jars, which stands unpacked
/// beside them, the library of a launcher that a script has replaced, and on Linux the symbols for debuggers.
final class Lean {
    private static final Pattern UNREAD =
            Pattern.compile(
                    ".*/(Inter|Roboto)-[^/]*(Italic|Light)\\.(otf|ttf)|[^/]*\\.(so|dylib|dll)");
    private static final Pattern MACHINE_CODE = Pattern.compile(".*\\.so");

    private Lean() {}

    static void make(Path folder, Image image) throws IOException, InterruptedException {
        for (Path jar : image.libraries()) {
            takeOut(jar);
        }
        if (image.startsByScript()) {
            Files.deleteIfExists(folder.resolve("lib/libapplauncher.so"));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            strip(files.filter(file -> MACHINE_CODE.matcher(file.toString()).matches()).toList());
        }
    }

    private static void takeOut(Path jar) throws IOException {
        Path rest = jar.resolveSibling(jar.getFileName() + ".part");
        try (JarFile from = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(rest);
                ZipOutputStream to = new ZipOutputStream(file)) {
            if (from.stream().noneMatch(Lean::isUnread)) {
                Files.delete(rest);
                return;
            }
            for (ZipEntry entry : from.stream().filter(each -> !isUnread(each)).toList()) {
                ZipEntry kept = new ZipEntry(entry.getName());
                kept.setTime(entry.getTime());
                to.putNextEntry(kept);
                try (InputStream in = from.getInputStream(entry)) {
                    in.transferTo(to);
                }
            }
        }
        Files.move(rest, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isUnread(ZipEntry entry) {
        return UNREAD.matcher(entry.getName()).matches();
    }

    /// Leaves the files as they are where there is no `strip`, which belongs to GNU binutils.
    private static void strip(List<Path> files) throws IOException, InterruptedException {
        for (Path file : files) {
            Process strip;
            try {
                strip = new ProcessBuilder("strip", "--strip-unneeded", file.toString()).start();
            } catch (IOException _) {
                return;
            }
            if (!strip.waitFor(1, TimeUnit.MINUTES) || strip.exitValue() != 0) {
                throw new IOException("strip failed: " + file);
            }
        }
    }
}
