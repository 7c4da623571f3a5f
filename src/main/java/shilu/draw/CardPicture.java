package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page's name on the brick course of the site's head, and, where the page has one, its figure with the source. */
final class CardPicture implements Picture {
    static final double WIDTH = 1200;
    static final double HEIGHT = 630;

    private static final Token DEEP = new Token("deep", "#083b49", "#083b49");
    private static final Token BRICK = new Token("brick", "#0d4857", "#0d4857");
    private static final Token PAPER = new Token("paper", "#eef6f7", "#eef6f7");
    private static final Token PALE = new Token("pale", "#b9d3d9", "#b9d3d9");
    private static final Token SIGNAL = new Token("signal", "#ffd54a", "#ffd54a");
    private static final Token FOOT = new Token("foot", "#062c37", "#062c37");

    static final List<Token> TOKENS = List.of(DEEP, BRICK, PAPER, PALE, SIGNAL, FOOT);

    private static final double SIDE = 72;
    private static final double ROOM = WIDTH - 2 * SIDE;
    private static final double ROW = 42;
    private static final double STONE = 168;
    private static final double FOOT_HEIGHT = 190;
    private static final double EDGE = 10;
    private static final double NAME_BASE = 104;
    private static final double TITLE_TOP = NAME_BASE + 20;
    private static final double UNDER_TITLE = 46;
    private static final double BESIDE_VALUE = 28;
    private static final Lettering NAME = new Lettering(32, true);
    private static final Lettering LABEL = new Lettering(28, false);
    private static final Lettering SOURCE = new Lettering(24, false);
    private static final List<Lettering> TITLES = bold(76, 64, 54, 44, 36);
    private static final List<Lettering> VALUES = bold(64, 54, 44, 36);
    private static final double VALUE_PART = .66;
    private static final int TITLE_LINES = 3;
    private static final int LABEL_LINES = 2;
    private static final Pattern PHRASES = Pattern.compile("(?<=[，：；？！、])(?![”’）》])");

    /**
     * What a page has to say in one figure.
     *
     * @param label what is measured, where and when
     * @param source who says so
     */
    record KeyFigure(String value, String label, String source) {}

    private final String site;
    private final String title;
    private final Optional<KeyFigure> figure;

    CardPicture(String site, String title, Optional<KeyFigure> figure) {
        this.site = site;
        this.title = title;
        this.figure = figure;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    private static List<Lettering> bold(double... sizes) {
        return Arrays.stream(sizes).mapToObj(size -> new Lettering(size, true)).toList();
    }

    @Override
    public void paint(Canvas canvas) {
        canvas.setPaint(DEEP);
        canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        bricks(canvas);
        line(canvas, site, NAME_BASE, NAME);
        title(canvas, figure.isPresent() ? HEIGHT - FOOT_HEIGHT : HEIGHT - 4 * EDGE);
        figure.ifPresent(said -> foot(canvas, said));
        canvas.setPaint(SIGNAL);
        canvas.fill(new Rectangle2D.Double(0, HEIGHT - EDGE, WIDTH, EDGE));
    }

    private static void line(Canvas canvas, String text, double base, Lettering lettering) {
        String shown = Wrapping.wrap(text, ROOM, lettering, 1).get(0);
        canvas.text(shown, SIDE, base, Anchor.START, lettering, PALE);
    }

    private static void bricks(Canvas canvas) {
        for (int row = 0; row * ROW < HEIGHT; row++) {
            double top = row * ROW;
            canvas.line(0, top, WIDTH, top, BRICK, new BasicStroke(2));
            for (double x = row % 2 * STONE / 2; x < WIDTH; x += STONE)
                canvas.line(x, top, x, top + ROW, BRICK, new BasicStroke(2));
        }
    }

    private void title(Canvas canvas, double bottom) {
        double room = bottom - TITLE_TOP - UNDER_TITLE;
        var whole = TITLES.stream()
                .filter(size -> hasRoom(lines(title, size), size, room))
                .findFirst();
        var lettering = whole.orElse(TITLES.get(TITLES.size() - 1));
        var lines = whole.isPresent() ? lines(title, lettering) : Wrapping.wrap(title, ROOM, lettering, TITLE_LINES);
        double height = lines.size() * lettering.lineHeight();
        double y = TITLE_TOP + Math.max(0, (room - height) / 2);
        for (String line : lines) {
            canvas.text(
                    line, SIDE, y + lettering.lineHeight() / 2 + lettering.middle(), Anchor.START, lettering, PAPER);
            y += lettering.lineHeight();
        }
        canvas.setPaint(SIGNAL);
        canvas.fill(new Rectangle2D.Double(SIDE, y + 18, 88, 8));
    }

    private static boolean hasRoom(List<String> lines, Lettering lettering, double height) {
        return Wrapping.isWithin(lines, ROOM, lettering, TITLE_LINES)
                && lines.size() * lettering.lineHeight() <= height;
    }

    /** Lines that end where a phrase does, if each phrase has room; else of near-equal lengths. */
    private static List<String> lines(String title, Lettering lettering) {
        if (lettering.width(title) <= ROOM) return List.of(title);
        var lines = new ArrayList<String>();
        for (String phrase : PHRASES.split(title)) {
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            boolean joins = !last.isEmpty() && lettering.width(last + phrase) <= ROOM;
            if (joins) lines.set(lines.size() - 1, last + phrase);
            else lines.add(phrase);
        }
        boolean fit = Wrapping.isWithin(lines, ROOM, lettering, TITLE_LINES);
        return fit && lines.size() > 1 ? lines : Wrapping.wrap(title, ROOM, lettering);
    }

    private void foot(Canvas canvas, KeyFigure said) {
        double top = HEIGHT - FOOT_HEIGHT;
        canvas.setPaint(FOOT);
        canvas.fill(new Rectangle2D.Double(0, top, WIDTH, FOOT_HEIGHT));
        var lettering =
                VALUES.stream().filter(size -> hasRoom(said, size)).findFirst().orElse(VALUES.get(VALUES.size() - 1));
        String value =
                Wrapping.wrap(said.value(), ROOM * VALUE_PART, lettering, 1).get(0);
        canvas.text(value, SIDE, top + 88, Anchor.START, lettering, SIGNAL);
        double left = SIDE + lettering.width(value) + BESIDE_VALUE;
        var label = Wrapping.wrap(said.label(), WIDTH - SIDE - left, LABEL, LABEL_LINES);
        double y = top + (label.size() == 1 ? 86 : 62);
        for (String line : label) {
            canvas.text(line, left, y, Anchor.START, LABEL, PAPER);
            y += LABEL.lineHeight();
        }
        line(canvas, said.source(), top + 144, SOURCE);
    }

    private static boolean hasRoom(KeyFigure said, Lettering lettering) {
        double value = lettering.width(said.value());
        double beside = ROOM - BESIDE_VALUE - value;
        return value <= ROOM * VALUE_PART
                && Wrapping.isWithin(Wrapping.wrap(said.label(), beside, LABEL), beside, LABEL, LABEL_LINES);
    }
}
