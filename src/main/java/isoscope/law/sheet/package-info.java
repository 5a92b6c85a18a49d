/// Laws as texts: a sheet is one TOML file with variables, constants, formulas, a source and examples. Enter at
/// [isoscope.law.sheet.SheetReader], which gives a [isoscope.law.sheet.Sheet] or says where the file is wrong.
@NullMarked
package isoscope.law.sheet;

import org.jspecify.annotations.NullMarked;
