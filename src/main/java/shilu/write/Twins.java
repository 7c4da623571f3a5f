package shilu.write;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import shilu.site.OutputFile;

/** Puts compressed twins beside the files that gain by it, for hosts that send a twin in a file's place. */
public final class Twins {
    private static final Set<String> COMPRESSIBLE =
            // Workbooks are packed without compression, so that their bytes are the same everywhere.
            Set.of("html", "css", "js", "json", "csv", "txt", "xml", "svg", "webmanifest", "xlsx");
    private static final String GZIP = ".gz";
    private static final String BROTLI = ".br";
    private static final List<String> ENDINGS = List.of(GZIP, BROTLI);
    // What fits into one packet arrives no sooner for being shorter.
    private static final int SMALL = 1024;
    private static final int BROTLI_QUALITY = 11;

    private Twins() {}

    /** Hands on each file and then its twins; on the thread that made it. */
    public static Consumer<OutputFile> beside(Consumer<OutputFile> out) {
        return file -> {
            out.accept(file);
            if (!isCompressible(file)) return;
            twin(file, GZIP, gzip(file.bytes())).ifPresent(out);
            if (Brotli4jLoader.isAvailable())
                twin(file, BROTLI, brotli(file.bytes())).ifPresent(out);
        };
    }

    /** The path of the file that a twin stands beside; empty for what is no twin. */
    static Optional<String> plain(String path) {
        for (String ending : ENDINGS)
            if (path.endsWith(ending)) return Optional.of(path.substring(0, path.length() - ending.length()));
        return Optional.empty();
    }

    private static boolean isCompressible(OutputFile file) {
        String ending = file.path().substring(file.path().lastIndexOf('.') + 1);
        return file.bytes().length >= SMALL && COMPRESSIBLE.contains(ending);
    }

    /** A twin that is no shorter is none. */
    private static Optional<OutputFile> twin(OutputFile file, String ending, byte[] compressed) {
        return compressed.length < file.bytes().length
                ? Optional.of(new OutputFile(file.path() + ending, compressed))
                : Optional.empty();
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new Thorough(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] brotli(byte[] bytes) {
        try {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gzip at its highest level; its header holds no time. */
    private static final class Thorough extends GZIPOutputStream {
        Thorough(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
