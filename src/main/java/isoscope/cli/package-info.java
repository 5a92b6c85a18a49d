/// The command line: one small class a command over the same core as the window. Enter at [isoscope.cli.Cli]. Names,
/// JSON keys and exit codes are a public contract and change only with the `schema` version.
@NullMarked
package isoscope.cli;

import org.jspecify.annotations.NullMarked;
