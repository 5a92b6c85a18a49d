package isoscope.plot.charts;

import isoscope.law.LawCard;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.runs.ParameterCount;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/// A law whose N counts other parameters than the axis it is drawn over: its line does not lie where the same models
/// would, and the chart must say so.
final class CountNote {
    private CountNote() {}

    /// Such as "Kaplan 2020 counts N without embeddings"; empty where all count alike.
    static String of(Study study) {
        ParameterConvention axis = axis(study);
        List<LawCard> others =
                study.laws().stream()
                        .map(ScalingLaw::card)
                        .filter(card -> differs(card.convention(), axis))
                        .toList();
        return others.isEmpty() ? "" : said(others, axis);
    }

    /// The count of parameters on the axis: that of the runs, else that of published laws but for Kaplan's.
    private static ParameterConvention axis(Study study) {
        if (study.runs().size() == 0) {
            return study.laws().stream()
                    .map(law -> law.card().convention())
                    .filter(convention -> convention == ParameterConvention.TOTAL)
                    .findFirst()
                    .orElse(ParameterConvention.NON_EMBEDDING);
        }
        ParameterCount chosen = study.runs().treatment().parameters();
        ParameterCount counted =
                chosen == ParameterCount.RECORDED
                        ? ParameterCount.toldBy(study.runs().runs())
                        : chosen;
        return switch (counted) {
            case RECORDED -> ParameterConvention.AS_RECORDED;
            case TOTAL -> ParameterConvention.TOTAL;
            case NON_EMBEDDING -> ParameterConvention.NON_EMBEDDING;
        };
    }

    /// Of runs that do not say what they count, most count all.
    private static boolean differs(ParameterConvention law, ParameterConvention axis) {
        return switch (law) {
            case AS_RECORDED -> false;
            case NON_EMBEDDING -> axis != ParameterConvention.NON_EMBEDDING;
            case TOTAL -> axis == ParameterConvention.NON_EMBEDDING;
        };
    }

    private static String said(List<LawCard> cards, ParameterConvention axis) {
        String names =
                cards.stream().map(LawCard::name).collect(Collectors.joining(Words.of(" and ")));
        boolean with = axis == ParameterConvention.NON_EMBEDDING;
        if (cards.size() == 1) {
            return with
                    ? Words.of("%s counts N with embeddings", names)
                    : Words.of("%s counts N without embeddings", names);
        }
        return with
                ? Words.of("%s count N with embeddings", names)
                : Words.of("%s count N without embeddings", names);
    }
}
