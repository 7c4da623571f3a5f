package shilu.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shilu.problem.Problems;

class TextFileTest {
    private final Problems problems = new Problems();

    @Test
    void linesEndInOneWayAndTheMarkOfWindowsIsDropped() {
        assertThat(decode("\uFEFF一\r\n二\r\n".getBytes(UTF_8))).contains("一\n二\n");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void chineseWindowsTextIsNamedWithItsFirstLine() {
        assertThat(decode("a\nb\n北山县造纸\n".getBytes(Charset.forName("GBK")))).isEmpty();
        assertThat(problems.sorted().get(0).rule()).isEqualTo("encoding-gbk");
        assertThat(problems.sorted().get(0).at().line()).isEqualTo(3);
    }

    @Test
    void unicodeOfNotepadIsNamed() {
        decode("\uFEFF煤".getBytes(UTF_16BE));

        assertThat(problems.sorted().get(0).rule()).isEqualTo("encoding-utf16");
    }

    @Test
    void bytesOfZeroAreNoText() {
        decode(new byte[] {'a', 0, 'b'});

        assertThat(problems.sorted().get(0).rule()).isEqualTo("encoding-binary");
    }

    @Test
    void bytesOfNoEncodingAreNamed() {
        decode(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, '\n'});

        assertThat(problems.sorted().get(0).rule()).isEqualTo("encoding-unknown");
    }

    @Test
    void aTextTooLargeForThePersonWhoWritesItIsRefused() {
        decode(new byte[TextFile.LARGEST + 1]);

        assertThat(problems.sorted().get(0).rule()).isEqualTo("file-too-large");
    }

    private Optional<String> decode(byte[] bytes) {
        return TextFile.decode("test.yaml", bytes, problems);
    }
}
