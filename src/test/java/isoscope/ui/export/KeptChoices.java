package isoscope.ui.export;

/// Choices of figures that are remembered for one test.
final class KeptChoices implements ChoiceMemory {
    private FigureChoices last = FigureChoices.STANDARD;

    @Override
    public FigureChoices recall() {
        return last;
    }

    @Override
    public void remember(FigureChoices choices) {
        last = choices;
    }
}
