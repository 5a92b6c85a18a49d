package isoscope.runs.table;

import isoscope.quantity.DecimalMark;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.TableRecord.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds out from the first rows of a text which sign stands before decimals.
public final class DecimalMarks {
    private DecimalMarks() {}

    /// The one mark that numbers of these rows need; [DecimalMark#EITHER] where some need the one and some the other, or
    /// where `1.000` stands and nothing tells.
    ///
    /// @param delimiter between cells: where it is a comma, decimals have a point unless something tells otherwise
    public static DecimalMark of(Row header, List<Row> rows, char delimiter) {
        Set<DecimalMark> needed = EnumSet.noneOf(DecimalMark.class);
        boolean open = false;
        for (Row row : rows) {
            int width = Math.min(header.cells().size(), row.cells().size());
            for (int column = 0; column < width; column++) {
                String cell = row.cells().get(column);
                if (GroupedNumber.isAmbiguous(cell)) {
                    if (isLoss(header.cells().get(column))) {
                        needed.add(inCell(cell));
                    }
                    open |= cell.indexOf(',') >= 0 || delimiter != ',';
                } else {
                    GroupedNumber.markOf(cell).ifPresent(needed::add);
                }
            }
        }
        return needed.size() == 1
                ? needed.iterator().next()
                : open || needed.size() > 1 ? DecimalMark.EITHER : DecimalMark.POINT;
    }

    /// A loss is never a thousand and more.
    private static boolean isLoss(String header) {
        return FieldNames.match(RunField.LOSS, header).isPresent();
    }

    private static DecimalMark inCell(String cell) {
        return cell.indexOf(',') >= 0 ? DecimalMark.COMMA : DecimalMark.POINT;
    }
}
