package isoscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.LawCard.Source;
import org.junit.jupiter.api.Test;

/// Sources as entries of a BibTeX file.
class BibtexTest {
    @Test
    void aPaperOfSeveralAuthorsHasItsYearAndNumber() {
        assertThat(
                        Bibtex.of(
                                "kaplan",
                                new Source(
                                        "Scaling Laws for Neural Language Models",
                                        "2001.08361",
                                        "Tables 5 & 6",
                                        "Kaplan et al. 2020")))
                .isEqualTo(
                        """
                        @misc{kaplan,
                          title = {{Scaling Laws for Neural Language Models}},
                          author = {Kaplan and others},
                          year = {2020},
                          eprint = {2001.08361},
                          archivePrefix = {arXiv},
                          note = {Tables 5 \\& 6},
                        }
                        """);
    }

    @Test
    void whatIsNotKnownIsLeftAwayAndNoBraceStaysOpen() {
        assertThat(Bibtex.of("mine", new Source("A {title", "", "page 3", "")))
                .isEqualTo(
                        """
                        @misc{mine,
                          title = {{A title}},
                          note = {page 3},
                        }
                        """);
    }
}
