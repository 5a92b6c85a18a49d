package isoscope.cli;

import isoscope.disk.Reason;
import isoscope.words.Words;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.ParameterException;

/// The ends of commands that could not do what they were asked: a sentence on the error stream and an exit status for each.
///
/// @param traced whether a fault of the program shows where it arose
record Failures(Console console, boolean traced) {
    /// An option or argument that is not understood.
    int usage(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        // The parser says a word twice.
        String said = String.valueOf(wrong.getMessage()).replace("option option", "option");
        console.error(said);
        console.error(Words.of("See %s --help.", command));
        return ExitCode.USAGE.number();
    }

    /// A command that ended with an exception.
    int failed(Exception failure) {
        if (failure instanceof CommandFailure known) {
            console.error(known.lines());
            return known.code().number();
        }
        if (failure instanceof UncheckedIOException file) {
            console.error(Reason.of(Objects.requireNonNull(file.getCause())));
            return ExitCode.FAULT.number();
        }
        return fault(failure);
    }

    /// Anything else: too little memory, or a fault of the program.
    int fault(Throwable fault) {
        console.error(
                isOfMemory(fault)
                        ? Words.of(
                                "Not enough memory. Give fewer or smaller files, or more memory, for example with "
                                        + "JAVA_TOOL_OPTIONS=-Xmx8g.")
                        : Words.of("Internal error: %s", FaultCode.of(fault)));
        if (traced) {
            fault.printStackTrace(console.err());
        }
        return ExitCode.FAULT.number();
    }

    private static boolean isOfMemory(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }

    /// A result that did not reach its reader whole.
    int cutOff() {
        console.error(
                Words.of(
                        "Standard output could not be written completely: the disk is full, or its reader has stopped. Free "
                                + "some space, or write elsewhere, and run the command again."));
        return ExitCode.FAULT.number();
    }
}
