package shilu.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew, so that its bytes depend on its content alone: not on the clock, the zone or the machine. */
final class SteadyZip {
    // The format's first instant, 1 January 1980, would make Java add a second time that depends on the zone.
    private static final LocalDateTime STEADY = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private SteadyZip() {}

    static byte[] of(Path zip) throws IOException {
        return packed(parts(zip));
    }

    private static Map<String, byte[]> parts(Path zip) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        // Not by ZipInputStream, which can't read the 64-bit sizes behind fastexcel's entries.
        try (var in = new ZipFile(zip.toFile(), UTF_8)) {
            for (ZipEntry entry : Collections.list(in.entries()))
                parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
        }
        parts.computeIfPresent("docProps/core.xml", (name, bytes) -> withoutClock(bytes));
        return parts;
    }

    private static byte[] withoutClock(byte[] properties) {
        return CREATED.matcher(new String(properties, UTF_8)).replaceAll("").getBytes(UTF_8);
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes, UTF_8)) {
            // Compressed bytes differ between the zlibs of different machines; stored ones don't.
            out.setMethod(ZipOutputStream.STORED);
            for (var part : parts.entrySet()) {
                out.putNextEntry(entry(part.getKey(), part.getValue()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        entry.setTimeLocal(STEADY);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
