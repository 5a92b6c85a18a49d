package isoscope.typed;

import java.util.Optional;

/// How two numbers or texts stand to each other.
public enum Relation {
    /// <
    BELOW("<"),
    /// <=
    AT_MOST("<="),
    /// >
    ABOVE(">"),
    /// >=
    AT_LEAST(">="),
    /// =
    EQUAL("=="),
    /// !=
    DIFFERENT("!=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /// The sign every language of this program and of Python reads.
    public String sign() {
        return sign;
    }

    /// The relation a sign stands for.
    public static Optional<Relation> of(String sign) {
        return switch (sign) {
            case "<" -> Optional.of(BELOW);
            case "<=", "≤" -> Optional.of(AT_MOST);
            case ">" -> Optional.of(ABOVE);
            case ">=", "≥" -> Optional.of(AT_LEAST);
            case "=", "==" -> Optional.of(EQUAL);
            case "!=", "<>", "≠" -> Optional.of(DIFFERENT);
            default -> Optional.empty();
        };
    }

    /// Whether texts can stand so.
    public boolean fitsTexts() {
        return this == EQUAL || this == DIFFERENT;
    }

    /// Whether two things stand so.
    ///
    /// @param order below, at or above 0 as the left one is smaller, equal or larger
    public boolean holds(int order) {
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
            case EQUAL -> order == 0;
            case DIFFERENT -> order != 0;
        };
    }
}
