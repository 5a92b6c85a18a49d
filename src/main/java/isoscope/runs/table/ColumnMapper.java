package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.ColumnGuess;
import isoscope.runs.mapping.ColumnUnit;
import isoscope.runs.mapping.HeaderUnit;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds out from a header which column holds what.
final class ColumnMapper {
    private final int line;
    private final List<String> headers;
    private final ColumnChoices chosen;
    private final Map<RunField, Place> places = new EnumMap<>(RunField.class);
    private final List<ColumnGuess> guesses = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<ColumnDoubt> doubts = new ArrayList<>();
    private final List<LoadWarning> remarks = new ArrayList<>();
    private final FieldFinder finder;

    private ColumnMapper(PeekedRecords table, ColumnChoices chosen) {
        line = table.header().line();
        headers = table.header().cells();
        finder = new FieldFinder(table);
        this.chosen = chosen;
    }

    /// The outcome of looking at a header.
    ///
    /// @param mapping of what was found
    /// @param guesses the column that each field was taken from, and why
    /// @param problems why the mapping is not enough to read runs by; empty when it is
    /// @param remarks the cautions about the choice of columns for a reader of the numbers
    record Outcome(
            ColumnMapping mapping,
            List<ColumnGuess> guesses,
            List<RowProblem> problems,
            List<LoadWarning> remarks) {
        Outcome {
            guesses = List.copyOf(guesses);
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }
    }

    /// Maps the columns of a file.
    ///
    /// @param table whose header and first rows tell what its columns hold
    /// @param chosen the choices of the user; they come before any recognised name
    static Outcome map(PeekedRecords table, ColumnChoices chosen) {
        ColumnMapper mapper = new ColumnMapper(table, chosen);
        chosen.columns().keySet().stream().sorted().forEach(mapper::choose);
        for (RunField field : RunField.values()) {
            if (chosen.of(field).isEmpty() && mapper.isWanted(field)) {
                mapper.recognise(field);
            }
        }
        mapper.requireEnough();
        return new Outcome(
                new ColumnMapping(mapper.headers, mapper.places),
                mapper.guesses,
                mapper.problems,
                mapper.remarks);
    }

    /// One rate for a whole run says nothing about its schedule.
    private boolean isWanted(RunField field) {
        return field != RunField.LEARNING_RATE || places.containsKey(RunField.STEP);
    }

    private void choose(RunField field) {
        ColumnChoice choice = chosen.of(field).orElseThrow();
        switch (choice) {
            case ColumnChoice.Header(String header, double factor) -> choose(field, header, factor);
            case ColumnChoice.Fixed(double value) -> places.put(field, new Place.Same(value));
            case ColumnChoice.RunName() -> places.put(field, new Place.InName());
            case ColumnChoice.Nowhere() -> places.remove(field);
        }
        guesses.add(new ColumnGuess(field, choice, Words.of("you chose it")));
    }

    private void choose(RunField field, String header, double factor) {
        List<Integer> found =
                IntStream.range(0, headers.size())
                        .filter(i -> headers.get(i).equals(header.strip()))
                        .boxed()
                        .toList();
        if (found.isEmpty()) {
            problems.add(
                    new RowProblem(
                            line,
                            header,
                            missing(field),
                            String.join(", ", headers),
                            absent(field, header)));
        } else {
            places.put(field, new Place.InCell(found.getFirst(), factor));
            requireOne(field, found);
            doubtChoice(field, found.getFirst(), factor);
        }
    }

    /// No factor makes a quantity of a logarithm, and one that the user gave may make one of a rate.
    private void doubtChoice(RunField field, int column, double factor) {
        String header = headers.get(column);
        Optional<Misnomer> misnomer = Misnomer.of(field, header);
        boolean own = factor == HeaderUnit.of(header, field.quantity()).factor();
        if (field != RunField.LOSS && misnomer.isPresent() && own) {
            problems.add(ColumnDoubt.of(field, header, misnomer.get()).problem(line));
        } else if (misnomer.filter(kind -> kind == Misnomer.LOGARITHM).isPresent()) {
            remarks.add(ColumnDoubt.of(field, header, misnomer.get()).warningOfChoice());
        }
        finder.doubtOfChoice(field, column, factor)
                .map(ColumnDoubt::warningOfChoice)
                .ifPresent(remarks::add);
    }

    /// The words for what was expected in place of a column that is not there; where only the unit is unknown, the
    /// known units.
    private String absent(RunField field, String header) {
        int star = header.lastIndexOf('*');
        boolean unit = star > 0 && headers.contains(header.substring(0, star).strip());
        return field.quantity()
                .filter(_ -> unit)
                .map(quantity ->
                        Words.of("a number or a unit behind the *, such as %s", units(quantity)))
                .orElseGet(() -> Words.of("a column named %s for %s", header, word(field)));
    }

    private static String units(Quantity quantity) {
        return ColumnUnit.of(quantity).stream()
                .map(ColumnUnit::id)
                .collect(Collectors.joining(", "));
    }

    private void recognise(RunField field) {
        Finding found = finder.find(field, column -> isTaken(field, column), places);
        doubts.addAll(found.doubts());
        if (found.claimants().isEmpty()) {
            return;
        }
        Candidate best = found.claimants().getFirst();
        double factor = best.match().factor();
        places.put(field, new Place.InCell(best.column(), factor));
        guesses.add(
                new ColumnGuess(
                        field,
                        new ColumnChoice.Header(best.header(), factor),
                        found.reason().isEmpty() ? best.match().reason() : found.reason()));
        found.remark().ifPresent(remarks::add);
        if (field.isMeasure()) {
            requireOne(field, found.claimants().stream().map(Candidate::column).toList());
        }
    }

    /// A budget may be both compute and group, and a step may tell the tokens too; any other column has one meaning.
    private boolean isTaken(RunField field, int column) {
        Set<RunField> rivals =
                field == RunField.GROUP || field == RunField.STEP
                        ? EnumSet.of(RunField.NAME)
                        : EnumSet.complementOf(EnumSet.of(RunField.GROUP, RunField.STEP));
        return rivals.stream()
                .anyMatch(rival ->
                        places.get(rival) instanceof Place.InCell(int taken, double _)
                                && taken == column);
    }

    /// Objects when several columns claim the field.
    private void requireOne(RunField field, List<Integer> claimants) {
        if (claimants.size() > 1) {
            List<String> names = claimants.stream().map(headers::get).toList();
            boolean same = names.stream().distinct().count() == 1;
            problems.add(
                    new RowProblem(
                            line,
                            names.getFirst(),
                            same ? Code.DUPLICATE_COLUMN : Code.AMBIGUOUS_COLUMN,
                            String.join(", ", names),
                            same
                                    ? Words.of(
                                            "one column of this name; rename or delete the other")
                                    : Words.of(
                                            "one column for %s; choose which one is meant",
                                            word(field))));
        }
    }

    private void requireEnough() {
        List<RunField> measures =
                places.keySet().stream().filter(RunField::isMeasure).sorted().toList();
        boolean clear = problems.isEmpty();
        boolean loss = measures.contains(RunField.LOSS);
        int scales = measures.size() - (loss ? 1 : 0);
        List<ColumnDoubt> open =
                doubts.stream()
                        .filter(doubt ->
                                doubt.field().isMeasure() && !places.containsKey(doubt.field()))
                        .filter(doubt -> chosen.of(doubt.field()).isEmpty())
                        .toList();
        if (loss && scales >= 2) {
            open.stream()
                    .filter(doubt -> Misnomer.of(doubt.field(), doubt.header()).isEmpty())
                    .map(ColumnDoubt::warning)
                    .forEach(remarks::add);
            return;
        }
        open.stream()
                .filter(doubt -> doubt.field() == RunField.LOSS ? !loss : scales < 2)
                .map(doubt -> doubt.problem(line))
                .forEach(problems::add);
        if (clear) {
            requireMeasures(measures.isEmpty(), loss, scales);
        }
    }

    private void requireMeasures(boolean none, boolean loss, int scales) {
        if (none) {
            problems.add(
                    problem(
                            Code.NO_HEADER,
                            Words.of("a first row with column names such as N, D, C and loss")));
            return;
        }
        if (!loss) {
            problems.add(
                    problem(
                            Code.MISSING_LOSS_COLUMN,
                            Words.of("a column for the loss, such as loss or eval_loss")));
        }
        if (scales < 2) {
            problems.add(
                    problem(
                            Code.MISSING_SCALE_COLUMNS,
                            Words.of("two of parameters (N), tokens (D) and compute (C)")));
        }
    }

    private RowProblem problem(Code code, String expected) {
        return new RowProblem(line, "", code, String.join(", ", headers), expected);
    }

    private static String word(RunField field) {
        return field.isMeasure()
                ? field.quantity().map(Quantity::symbol).orElseThrow()
                : field.title();
    }

    private static Code missing(RunField field) {
        return field == RunField.LOSS ? Code.MISSING_LOSS_COLUMN : Code.MISSING_SCALE_COLUMNS;
    }
}
