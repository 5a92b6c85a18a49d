package isoscope.saved;

import isoscope.words.Words;

/// Something in a session that names a person or a place.
///
/// @param kind of what is named
/// @param where in the session: the name of a file, or the path of an entry such as `runs.where`
/// @param line of the file where it is found first, from 1; 0 in an entry
/// @param text that names it
/// @param count of the lines or entries of that place that hold such a text
public record Trace(Kind kind, String where, int line, String text, int count) {
    /// The kinds of what is named, the plainest first.
    public enum Kind {
        HOME(Words.key("your home folder")),
        USER(Words.key("your user name")),
        HOST(Words.key("the name of this computer")),
        PATH(Words.key("a path")),
        MAIL(Words.key("an e-mail address")),
        LINK(Words.key("a web address")),
        UNSEEN(Words.key("compressed content, not searched"));

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As a sentence calls it.
        public String words() {
            return Words.said(words);
        }
    }
}
