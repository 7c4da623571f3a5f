package shilu.route;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** Ways to spoil a file of sound content. */
enum Mutation {
    BYTES_FLIPPED {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            byte[] flipped = sound.clone();
            for (int times = random.nextInt(3); times >= 0; times--)
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            return flipped;
        }
    },
    FILE_CUT_SHORT {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            return Arrays.copyOf(sound, random.nextInt(sound.length));
        }
    },
    LINES_DROPPED {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            var lines = lines(sound);
            for (int times = random.nextInt(3); times >= 0 && !lines.isEmpty(); times--)
                lines.remove(random.nextInt(lines.size()));
            return joined(lines);
        }
    },
    LINES_DOUBLED_OR_MOVED {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            var lines = lines(sound);
            int at = random.nextInt(lines.size());
            String line = random.nextBoolean() ? lines.get(at) : lines.remove(at);
            lines.add(random.nextInt(lines.size() + 1), line);
            return joined(lines);
        }
    },
    LINES_CUT_SHORT {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            var lines = lines(sound);
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            return joined(lines);
        }
    },
    VALUES_EXCHANGED {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            var lines = lines(sound);
            for (int tries = 0; tries < 20; tries++) {
                int at = random.nextInt(lines.size());
                int colon = lines.get(at).lastIndexOf(": ");
                if (colon < 0) continue;
                lines.set(at, lines.get(at).substring(0, colon + 2) + one(VALUES, random));
                break;
            }
            return joined(lines);
        }
    },
    WORDS_PUT_IN {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            var text = new StringBuilder(new String(sound, UTF_8));
            for (int times = random.nextInt(3); times >= 0; times--)
                text.insert(random.nextInt(text.length() + 1), one(WORDS, random));
            return text.toString().getBytes(UTF_8);
        }
    },
    ENCODING_CHANGED {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            String text = new String(sound, UTF_8);
            return switch (random.nextInt(7)) {
                case 0 -> text.getBytes(Charset.forName("GBK"));
                case 1 -> text.getBytes(Charset.forName("Big5"));
                case 2 -> text.getBytes(UTF_16);
                case 3 -> text.getBytes(UTF_16LE);
                case 4 -> text.getBytes(ISO_8859_1);
                case 5 -> ("\uFEFF" + text).getBytes(UTF_8);
                default -> new String(sound, ISO_8859_1).getBytes(UTF_8);
            };
        }
    },
    CONTROL_CHARACTERS {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            int[] controls = {0, 1, 7, 8, 0xB, 0xC, '\r', 0x1B, 0x7F, 0x85, 0x9B, 0x200B, 0x2028, 0x202E, 0x2066, 0xFFFE
            };
            var text = new StringBuilder(new String(sound, UTF_8));
            for (int times = random.nextInt(3); times >= 0; times--)
                text.insert(
                        random.nextInt(text.length() + 1),
                        Character.toString(controls[random.nextInt(controls.length)]));
            return text.toString().getBytes(UTF_8);
        }
    },
    HALF_SURROGATES {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            boolean escaped = random.nextBoolean();
            byte[] half = escaped
                    ? "\"\\uD83D\"".getBytes(UTF_8)
                    : new byte[] {(byte) 0xED, (byte) (0xA0 + random.nextInt(32)), (byte) 0x80};
            // An escape means something only where a value begins.
            int at = escaped ? after(sound, ": ", random) : random.nextInt(sound.length + 1);
            return inserted(sound, at, half);
        }
    },
    NESTED_DEEPLY {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            String opening =
                    one(List.of("[", "{a: ", "- ", "> ", "(", "**", "<div>", "[a](", "{{", "&a [", "? "), random);
            byte[] deep = opening.repeat(1 << random.nextInt(14)).getBytes(UTF_8);
            return inserted(
                    sound, random.nextBoolean() ? after(sound, ": ", random) : after(sound, "\n", random), deep);
        }
    },
    BOMB_OF_ALIASES {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            String core = random.nextBoolean() ? "煤" : "煤".repeat(1 + random.nextInt(200_000));
            int width = 2 + random.nextInt(9);
            var bomb = new StringBuilder("bomb: &a0 [" + core + "]\n");
            for (int i = 1; i < 3 + random.nextInt(12); i++)
                bomb.append("bomb" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(width) + "*a" + (i - 1)
                        + "]\n");
            String text = new String(sound, UTF_8);
            String list = text.startsWith("- ")
                    ? "- " + bomb.toString().strip().replace("\n", "\n  ") + "\n"
                    : bomb.toString();
            String armed = text.startsWith("---\n") ? "---\n" + list + text.substring(4) : list + text;
            return armed.getBytes(UTF_8);
        }
    },
    /** A long text once, and its alias in place of many short ones. */
    TEXT_OF_ALIASES {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            var lines = lines(sound);
            String text = "&long \"" + "煤焦油。".repeat(1 << random.nextInt(17)) + "\"";
            boolean first = true;
            for (int at = 0; at < lines.size(); at++) {
                int colon = lines.get(at).lastIndexOf(": ");
                if (colon < 0 || !IS_TEXT.matcher(lines.get(at)).find() || random.nextInt(3) == 0) continue;
                lines.set(at, lines.get(at).substring(0, colon + 2) + (first ? text : "*long"));
                first = false;
            }
            return joined(lines);
        }
    },
    ROWS_WITHOUT_END {
        @Override
        byte[] spoilt(byte[] sound, Random random) {
            var lines = lines(sound);
            int at = random.nextInt(lines.size());
            int length = 1 + random.nextInt(Math.min(8, lines.size() - at));
            String rows = String.join("\n", lines.subList(at, at + length)) + "\n";
            int bytes = 1 << 10 + random.nextInt(13);
            lines.add(
                    at,
                    rows.repeat(Math.max(1, bytes / Math.max(1, rows.getBytes(UTF_8).length)))
                            .stripTrailing());
            return joined(lines);
        }
    },
    FILE_OF_A_HUNDRED_MEGABYTES {
        @Override
        Path spoil(Path content, Path file, byte[] sound, Random random) throws IOException {
            Files.delete(content.resolve(file));
            try (var channel = Files.newByteChannel(content.resolve(file), HOLLOW)) {
                channel.write(UTF_8.encode(new String(sound, UTF_8)));
                channel.position(100_000_000);
                channel.write(UTF_8.encode("a"));
            }
            return file;
        }
    },
    FILE_GONE {
        @Override
        Path spoil(Path content, Path file, byte[] sound, Random random) throws IOException {
            Files.delete(content.resolve(file));
            return file;
        }
    },
    FILE_OF_ANOTHER {
        @Override
        Path spoil(Path content, Path file, byte[] sound, Random random) throws IOException {
            var others = Spoiling.files(content);
            Files.write(
                    content.resolve(file),
                    Files.readAllBytes(content.resolve(others.get(random.nextInt(others.size())))));
            return file;
        }
    },
    ODD_NAME {
        @Override
        Path spoil(Path content, Path file, byte[] sound, Random random) throws IOException {
            String name = file.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.'));
            Path odd = file.resolveSibling(one(NAMES, random) + ending);
            Files.write(content.resolve(odd), sound);
            return odd;
        }
    },
    LINK_OUT {
        @Override
        Path spoil(Path content, Path file, byte[] sound, Random random) throws IOException {
            Files.delete(content.resolve(file));
            String target = one(
                    List.of(
                            "/etc/passwd",
                            "..",
                            ".",
                            "/",
                            "nowhere",
                            file.getFileName().toString(),
                            "../../secret"),
                    random);
            Files.createSymbolicLink(content.resolve(file), Path.of(target));
            return file;
        }
    };

    private static final Pattern IS_TEXT = Pattern.compile(
            "(name|title|summary|description|definition|meaning|note|because|text|alternative|zh|lead): ");

    private static final Set<OpenOption> HOLLOW = Set.of(CREATE_NEW, WRITE, SPARSE);

    private static final List<String> VALUES = List.of(
            "~",
            "[]",
            "{}",
            "''",
            "true",
            "-0",
            "1e999999999",
            "1e-999999999",
            "NaN",
            ".inf",
            "0x10",
            "9".repeat(5000),
            "2024-02-30",
            "9999999999",
            "0000",
            "{from: 40, to: 20}",
            "[a, b]",
            "{zh: 甲}",
            "'{{gdp-2024}}'",
            "{{gdp-2024}}",
            "'{{gdp-2024|'",
            "*none",
            "!!binary aGk=",
            "|\n    a\n   b",
            "'../../etc/passwd'",
            "javascript:alert(1)",
            "'<script>alert(1)</script>'",
            "\"\\u202E\"",
            "'\uD83D\uDE00'",
            "煤".repeat(20_000),
            "gdp-2024 / 0",
            "((((");

    private static final List<String> WORDS = List.of(
            ":",
            ": ",
            " #",
            "- ",
            "---\n",
            "...\n",
            "{",
            "}",
            "[",
            "]",
            "{{",
            "}}",
            "&a ",
            "*a",
            "!!binary ",
            "|",
            ">",
            "\"",
            "'",
            "%",
            "@",
            "`",
            "\t",
            "?",
            "<<: ",
            "：",
            "，",
            "“",
            "\uFEFF",
            "\r",
            "**",
            "_",
            "[^1]",
            "![](",
            "<script>",
            "<!--",
            "](javascript:x)",
            "$",
            "\\",
            "~",
            "null",
            "true",
            "1e9",
            "-0",
            "（",
            "煤",
            "\uD83D\uDE00",
            "id: ",
            "formula: ",
            "gdp-2024",
            " / ",
            "\n",
            "\n\n",
            "    ",
            "{{chart: paper-by-year}}",
            "|-|-|\n",
            "# ");

    private static final List<String> NAMES = List.of(
            "a..b",
            "..",
            "...",
            " ",
            "a b",
            "con",
            "甲",
            "A",
            "a\nb",
            "a\tb",
            "a\u0007b",
            "-rf",
            "%2e%2e",
            "a%00b",
            "index",
            "404",
            "a.en",
            "en",
            "a.zh.en",
            "\uD83D\uDE00",
            "a".repeat(200),
            "$x",
            "{{x}}",
            "<b>",
            "a'b\"c",
            "#",
            "?q",
            "a\\b");

    /** Spoils the file, and names the one that differs from the sound content now. */
    Path spoil(Path content, Path file, byte[] sound, Random random) throws IOException {
        Files.write(content.resolve(file), spoilt(sound, random));
        return file;
    }

    byte[] spoilt(byte[] sound, Random random) {
        throw new UnsupportedOperationException();
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static ArrayList<String> lines(byte[] text) {
        return new ArrayList<>(List.of(new String(text, UTF_8).split("\n", -1)));
    }

    private static byte[] joined(List<String> lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }

    /** A place behind one of the marks, or the end where there is none. */
    private static int after(byte[] text, String mark, Random random) {
        String known = new String(text, ISO_8859_1);
        int at = known.indexOf(mark, random.nextInt(text.length));
        return at < 0 ? text.length : at + mark.length();
    }

    private static byte[] inserted(byte[] text, int at, byte[] more) {
        var all = new ByteArrayOutputStream();
        all.write(text, 0, at);
        all.writeBytes(more);
        all.write(text, at, text.length - at);
        return all.toByteArray();
    }
}
