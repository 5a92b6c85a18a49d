package isoscope.dist;

import java.util.List;

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

        exec "$root/lib/runtime/bin/java" $compilers \\
            %s \\
            -classpath "%s" \\
            %s "$@"
        """
                .formatted(
                        options(settings.options()),
                        String.join(":", settings.classPath()),
                        settings.mainClass());
    }

    private static String options(List<String> options) {
        return String.join(" \\\n    ", options.stream().map("\"%s\""::formatted).toList());
    }
}
