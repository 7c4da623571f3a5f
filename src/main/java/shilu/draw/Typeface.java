package shilu.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The Chinese font that comes with the generator, so that pictures look alike on machines with no font at all. */
final class Typeface {
    private static final String FILE = "fonts/NotoSansCJK-Regular.ttc";
    private static final int SIGNATURE = 4096;
    private static final String FACE = "NotoSansCJKsc-Regular";
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
    // The font has one weight; this part of the size makes it as heavy as its bold sister.
    private static final float EMBOLDENING = .035f;
    /** The font draws the apostrophe as wide as a Han character too, with its ink at the left. */
    private static final double APOSTROPHE = .28;
    /** Signs, digits, Latin letters, and the 20,902 Han characters that every Chinese font has. */
    private static final String COMMON = "、。〈〉《》「」『』【】〔〕–—‘’“”…·×÷−°℃";

    private final Font font;

    private Typeface(Font font) {
        this.font = font;
    }

    /** Loads the font when it is first needed, which takes half a second. */
    private static final class Loaded {
        static final Typeface FACE_OF_PICTURES = new Typeface(load());
    }

    static Typeface ofPictures() {
        return Loaded.FACE_OF_PICTURES;
    }

    /** Whether pictures can show a character; asks the font only about those that are not surely in it. */
    static boolean shows(int character) {
        return isCommon(character) || ofPictures().has(character);
    }

    /** The beginning of the font's file, where a sum over each of its tables stands: another font begins otherwise. */
    static byte[] signature() {
        try (var file = Typeface.class.getResourceAsStream(FILE)) {
            return file == null ? new byte[0] : file.readNBytes(SIGNATURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int character) {
        return font.canDisplay(character);
    }

    static boolean isCommon(int character) {
        return character >= 0x4E00 && character <= 0x9FA5
                || character >= ' ' && character <= '~'
                || character >= 0xFF01 && character <= 0xFF5E
                || COMMON.indexOf(character) >= 0;
    }

    private static Font load() {
        try (var file = Typeface.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException("the font is missing: build with Maven");
            leaveOutFontsOfTheMachine();
            return Stream.of(Font.createFonts(file))
                    .filter(face -> face.getPSName().equals(FACE))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without this, Java gives up on a Unix machine that has no fonts, even where none of them is asked for. */
    private static void leaveOutFontsOfTheMachine() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows") || system.startsWith("mac")) return;
        var settings = Files.createTempFile("shilu-fonts", ".properties");
        settings.toFile().deleteOnExit();
        Files.writeString(settings, "version=1\nsequence.allfonts=default\n", UTF_8);
        System.setProperty("sun.awt.fontconfig", settings.toString());
    }

    /**
     * A line of text that begins at the origin.
     *
     * @param shapes its letters and, where it is bold, the edges that make them heavier; filled one after the other,
     *     since their outlines run in opposite directions
     */
    record Line(List<Shape> shapes, double width) {
        Line narrowed(double room) {
            var narrowing = AffineTransform.getScaleInstance(room / width, 1);
            return new Line(
                    shapes.stream().map(narrowing::createTransformedShape).toList(), room);
        }
    }

    /** Sets a line of text; where it would be wider than the layout expects, it is narrowed to that width. */
    Line line(String text, Lettering lettering) {
        var sized = font.deriveFont((float) lettering.size());
        var shape = new Path2D.Double();
        double pen = 0;
        int before = ' ';
        for (int character : text.codePoints().toArray()) {
            var glyph = sized.createGlyphVector(SMOOTH, new String(Character.toChars(character)));
            double natural = glyph.getGlyphPosition(glyph.getNumGlyphs()).getX();
            // This font draws the minus as wide as a Han character, which tears numbers apart.
            double part = character == '−' ? lettering.width("−") / natural : 1;
            var placed = AffineTransform.getTranslateInstance(pen, 0);
            placed.scale(part, 1);
            shape.append(placed.createTransformedShape(glyph.getOutline()), false);
            pen += character == '’' && isLatin(before) ? APOSTROPHE * lettering.size() : natural * part;
            before = character;
        }
        var line = new Line(lettering.bold() ? List.of(shape, edge(shape, lettering)) : List.of(shape), pen);
        double room = lettering.width(text);
        return pen <= room ? line : line.narrowed(room);
    }

    private static boolean isLatin(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }

    private static Shape edge(Shape shape, Lettering lettering) {
        float breadth = EMBOLDENING * (float) lettering.size();
        return new BasicStroke(breadth, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(shape);
    }
}
