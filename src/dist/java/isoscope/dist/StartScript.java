package isoscope.dist;

import java.util.stream.Collectors;

/// A start script for Linux in the place of `jpackage`'s launcher, which asks `rpm` and `dpkg`, twice, which package it
/// belongs to before it starts the virtual machine. It also starts commands with the first compiler alone.
final class StartScript {
    private StartScript() {}

    static String of(Settings settings) {
        return """
        #!/bin/sh
        # Starts Isoscope in the runtime of this image, from wherever it is called.
        root=$(dirname "$(dirname "$(readlink -f "$0")")")
        APPDIR=$root/lib/app

        # Files, or nothing, open the window. A command ends before the second compiler has earned its time.
        if [ $# -gt 0 ] && [ ! -e "$1" ]; then
            compilers=-XX:TieredStopAtLevel=1
        else
            compilers=
        fi

        # Without a locale, as under cron or in a container, names of files would be ASCII.
        case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in
            C | POSIX) export LC_ALL=C.UTF-8 ;;
        esac

        # Options that are meant for the tools of whoever develops in Java.
        unset JDK_JAVA_OPTIONS
        exec "$root/lib/runtime/bin/java" $compilers \\
            %s \\
            -classpath %s \\
            %s "$@"
        """
                .formatted(
                        settings.options().stream()
                                .map(StartScript::quoted)
                                .collect(Collectors.joining(" \\\n    ")),
                        quoted(String.join(":", settings.classPath())),
                        settings.mainClass());
    }

    /// In double quotes, in which the shell leaves all alone but the folder of the program's files.
    private static String quoted(String value) {
        if (value.replace("$APPDIR", "").matches(".*[$`\"\\\\].*")) {
            throw new IllegalArgumentException(
                    "expected no sign that the shell reads, found " + value);
        }
        return '"' + value + '"';
    }
}
