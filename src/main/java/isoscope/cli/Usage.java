package isoscope.cli;

import isoscope.typed.NearestName;
import isoscope.words.Words;
import java.util.Collection;
import java.util.List;

/// Makes the failures of options that are understood alone but not together, or not with these files.
final class Usage {
    private Usage() {}

    /// The end of a sentence about a name that there is not: the one that was likely meant, or nothing.
    static String nearest(String unknown, Collection<String> names) {
        return NearestName.to(unknown, names)
                .map(name -> Words.of("; did you mean %s?", name))
                .orElse("");
    }

    /// Wrong usage, said in these lines.
    static CommandFailure wrong(String... lines) {
        return new CommandFailure(ExitCode.USAGE, List.of(lines));
    }
}
