package isoscope.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TomlReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    17           | 17
                    -1_000       | -1000
                    +0           | 0
                    0xFF_ff      | 65535
                    0o17         | 15
                    0b101        | 5
                    9223372036854775807 | 9223372036854775807
                    """)
    void wholeNumbersAreLong(String written, long value) throws TomlException {
        assertThat(value(written)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5,1.5",
        "-0.0,-0.0",
        "1e9,1e9",
        "2E-3,2e-3",
        "1_0.2_5e+1_0,10.25e10",
        "inf,Infinity",
        "-inf,-Infinity",
        "nan,NaN",
        "+nan,NaN"
    })
    void otherNumbersAreDouble(String written, double value) throws TomlException {
        assertThat(value(written)).isEqualTo(value);
    }

    @Test
    void wordsMayBeTrueOrFalse() throws TomlException {
        assertThat(value("true")).isEqualTo(true);
        assertThat(value("false # not so")).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "a # b"           | a # b
                    "q\\"\\\\"        | q"\\
                    "\\u03b1\\U0001F600" | α😀
                    'a\\b "c"'        | a\\b "c"
                    \"""a"b""c\"""    | a"b""c
                    \"""a\"""\"       | a"
                    '''a'b'''         | a'b
                    """)
    void textsAreInQuotes(String written, String value) throws TomlException {
        assertThat(value(written)).isEqualTo(value);
    }

    @Test
    void escapesAreControlCharacters() throws TomlException {
        assertThat(value("\"\\b\\t\\n\\f\\r\"")).isEqualTo("\b\t\n\f\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void textsMayHaveLines(String end) throws TomlException {
        assertThat(value("\"\"\"\none\n  two \\\n\n   three\n\"\"\"".replace("\n", end)))
                .isEqualTo("one\n  two three\n");
        assertThat(value("'''\none \\\ntwo'''".replace("\n", end))).isEqualTo("one \\\ntwo");
    }

    @Test
    void listsMayHaveLinesAndCommentsAndACommaAtTheEnd() throws TomlException {
        TomlArray array = (TomlArray) value("[ 1, # one\n\n [2.5, 'x'], { y = [] },\n # end\n]");
        assertThat(array.values()).hasSize(3).startsWith(1L);
        assertThat(((TomlArray) array.values().get(1)).values()).containsExactly(2.5, "x");
        assertThat(((TomlTable) array.values().get(2)).keys()).containsExactly("y");
    }

    @Test
    void keysMayHaveDotsAndQuotes() throws TomlException {
        TomlTable table = TomlReader.read("a.b . \"c d\" = 1\na.'e.f' = 2\n3-_ = 3\n'' = 4\n");
        assertThat(table.keys()).containsExactly("a", "3-_", "");
        TomlTable a = table(table, "a");
        assertThat(a.keys()).containsExactly("b", "e.f");
        assertThat(table(a, "b").get("c d")).isEqualTo(1L);
    }

    @Test
    void tablesComeInAnyOrder() throws TomlException {
        TomlTable root =
                TomlReader.read(
                        "x = 1\n[a.b]\ny = 2\n[a]\nz = 3\n[ c . d ]\n[a.b.e]\nempty = {}\nf.g = 4");
        assertThat(root.keys()).containsExactly("x", "a", "c");
        assertThat(table(root, "a").keys()).containsExactly("b", "z");
        assertThat(table(table(root, "a"), "b").keys()).containsExactly("y", "e");
    }

    @Test
    void doubleBracketsAddTables() throws TomlException {
        TomlTable root =
                TomlReader.read("[[a]]\nx = 1\n[a.b]\ny = 2\n[[a]]\n[[a.c]]\nz = 3\n[[a.c]]\n");
        List<Object> tables = ((TomlArray) Objects.requireNonNull(root.get("a"))).values();
        assertThat(((TomlTable) tables.getFirst()).keys()).containsExactly("x", "b");
        assertThat(((TomlTable) tables.getLast()).keys()).containsExactly("c");
        assertThat(((TomlTable) tables.getLast()).place()).isEqualTo(new TomlPlace(5, 1));
    }

    @Test
    void everyKeyHasItsPlace() throws TomlException {
        TomlTable root = TomlReader.read("# α\r\n x = { y = '''\r\n''', z = 2 }\r\n[a.b]\r\n  c=1");
        assertThat(root.place("x")).isEqualTo(new TomlPlace(2, 2));
        assertThat(table(root, "x").place("z")).isEqualTo(new TomlPlace(3, 6));
        assertThat(root.place("a")).isEqualTo(new TomlPlace(4, 1));
        assertThat(table(table(root, "a"), "b").place("c")).isEqualTo(new TomlPlace(5, 3));
        assertThat(root.place("d")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    x                    | 1 | 2  | the end of the file | = behind a key
                    x = 1 y = 2          | 1 | 7  | y                   | the end of the line
                    x =;y = 2            | 1 | 4  | the end of the line | a value: a text in quotes
                    x = yes              | 1 | 5  | yes                 | a value: a text in quotes
                    x = 1__0             | 1 | 5  | 1__0                | a value
                    x = 012              | 1 | 5  | 012                 | a value
                    x = 1.               | 1 | 5  | 1.                  | a value
                    x = 1979-05-27       | 1 | 5  | 1979-05-27          | a value
                    x = 9223372036854775808 | 1 | 5 | 9223372036854775808 | of at most 64 bits
                    x = "a;b"            | 1 | 7  | the end of the line | " behind the text
                    x = '''a;b           | 2 | 2  | the end of the file | ''' behind the text
                    x = "\\q"            | 1 | 7  | q                   | behind a backslash
                    x = "\\ud800"        | 1 | 12 | "                   | the code of a character
                    x = "\\u12"          | 1 | 10 | "                   | 4 hexadecimal digits
                    x = [1 2]            | 1 | 8  | 2                   | , or ]
                    x = { y = 1, }       | 1 | 14 | }                   | a key
                    x = { y = 1;}        | 1 | 12 | the end of the line | , or }
                    [x                   | 1 | 3  | the end of the file | ]
                    [[x]                 | 1 | 5  | the end of the file | ]]
                    []                   | 1 | 2  | ]                   | a key
                    = 1                  | 1 | 1  | =                   | a key
                    😀 = 1               | 1 | 1  | 😀                  | a key
                    """)
    void whatIsNoTomlIsSaidWithItsPlace(
            String text, int line, int column, String found, String expected) {
        assertFault(text.replace(';', '\n'), line, column, found, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "x = 1;x = 2,2,1,x",
        "x = 1;x.y = 2,2,1,x",
        "x.y = 1;x = 2,2,1,x",
        "[x];[x],2,2,x",
        "[x];y = 1;[x.y],3,4,y",
        "x = {};[x.y],2,2,x",
        "x = {};x.y = 1,2,1,x",
        "x = [];[[x]],2,3,x",
        "[[x]];[x],2,2,x",
        "[x.y];[x];y.z = 1,3,1,y",
        "x.y = 1;[x],2,2,x"
    })
    void nothingIsDefinedTwice(String text, int line, int column, String key) {
        assertFault(
                text.replace(';', '\n'), line, column, key, "each key once; " + key + " is taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = \"\u0000\"", "x = 1 # \u0007", "x = 'a\rb'", "\u001b"})
    void controlCharactersAreRefused(String text) {
        assertThatExceptionOfType(TomlException.class)
                .isThrownBy(() -> TomlReader.read(text))
                .satisfies(fault -> assertThat(fault.found()).isEqualTo("a control character"));
    }

    @Test
    void bracketsAreNestedInBounds() throws TomlException {
        assertThat(value("[".repeat(32) + "]".repeat(32))).isInstanceOf(TomlArray.class);
        assertFault(
                "x = " + "[".repeat(20_000),
                1,
                37,
                "more than 32 brackets within one another",
                "fewer");
    }

    private static void assertFault(
            String text, int line, int column, String found, String expected) {
        assertThatExceptionOfType(TomlException.class)
                .isThrownBy(() -> TomlReader.read(text))
                .satisfies(fault -> {
                    assertThat(fault.found()).isEqualTo(found);
                    assertThat(fault.expected()).contains(expected);
                    assertThat(fault.place()).isEqualTo(new TomlPlace(line, column));
                });
    }

    private static Object value(String written) throws TomlException {
        return Objects.requireNonNull(TomlReader.read("x = " + written).get("x"));
    }

    private static TomlTable table(TomlTable in, String key) {
        return (TomlTable) Objects.requireNonNull(in.get(key));
    }
}
