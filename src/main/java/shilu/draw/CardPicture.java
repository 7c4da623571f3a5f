package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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
    private static final double ROW = 42;
    private static final double STONE = 168;
    private static final double FOOT_HEIGHT = 190;
    private static final double NAME_BASE = 104;
    private static final Lettering NAME = new Lettering(32, true);
    private static final Lettering VALUE = new Lettering(64, true);
    private static final Lettering LABEL = new Lettering(28, false);
    private static final Lettering SOURCE = new Lettering(24, false);
    private static final List<Lettering> TITLES = List.of(
            new Lettering(76, true),
            new Lettering(64, true),
            new Lettering(54, true),
            new Lettering(44, true),
            new Lettering(36, true));
    private static final int TITLE_LINES = 3;
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

    @Override
    public void paint(Canvas canvas) {
        canvas.setPaint(DEEP);
        canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        bricks(canvas);
        canvas.text(site, SIDE, NAME_BASE, Anchor.START, NAME, PALE);
        title(canvas, figure.isPresent() ? HEIGHT - FOOT_HEIGHT : HEIGHT - 40);
        figure.ifPresent(said -> foot(canvas, said));
        canvas.setPaint(SIGNAL);
        canvas.fill(new Rectangle2D.Double(0, HEIGHT - 10, WIDTH, 10));
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
        double room = WIDTH - 2 * SIDE;
        var lettering = TITLES.stream()
                .filter(size -> lines(title, room, size).size() <= TITLE_LINES)
                .findFirst()
                .orElse(TITLES.get(TITLES.size() - 1));
        var lines = lines(title, room, lettering);
        double height = lines.size() * lettering.lineHeight();
        double y = NAME_BASE + 20 + Math.max(0, (bottom - NAME_BASE - 50 - height) / 2);
        for (String line : lines) {
            canvas.text(
                    line, SIDE, y + lettering.lineHeight() / 2 + lettering.middle(), Anchor.START, lettering, PAPER);
            y += lettering.lineHeight();
        }
        canvas.setPaint(SIGNAL);
        canvas.fill(new Rectangle2D.Double(SIDE, y + 18, 88, 8));
    }

    /** Lines that end where a phrase does, if each phrase has room; else of near-equal lengths. */
    private static List<String> lines(String title, double room, Lettering lettering) {
        if (lettering.width(title) <= room) return List.of(title);
        var lines = new ArrayList<String>();
        for (String phrase : PHRASES.split(title)) {
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            boolean joins = !last.isEmpty() && lettering.width(last + phrase) <= room;
            if (joins) lines.set(lines.size() - 1, last + phrase);
            else lines.add(phrase);
        }
        boolean fit = lines.size() <= TITLE_LINES && Wrapping.widest(lines, lettering) <= room;
        return fit && lines.size() > 1 ? lines : Wrapping.wrap(title, room, lettering);
    }

    private void foot(Canvas canvas, KeyFigure said) {
        double top = HEIGHT - FOOT_HEIGHT;
        canvas.setPaint(FOOT);
        canvas.fill(new Rectangle2D.Double(0, top, WIDTH, FOOT_HEIGHT));
        double room = WIDTH - 2 * SIDE;
        var value = VALUE.width(said.value()) <= room * .6 ? VALUE : NAME;
        canvas.text(said.value(), SIDE, top + 88, Anchor.START, value, SIGNAL);
        double left = SIDE + value.width(said.value()) + 28;
        var beside = Wrapping.wrap(said.label(), WIDTH - SIDE - left, LABEL);
        double y = top + (beside.size() == 1 ? 86 : 62);
        for (String line : beside.subList(0, Math.min(2, beside.size()))) {
            canvas.text(line, left, y, Anchor.START, LABEL, PAPER);
            y += LABEL.lineHeight();
        }
        canvas.text(said.source(), SIDE, top + 144, Anchor.START, SOURCE, PALE);
    }

    /** A line that has room, with what is left out shown. */
    static String shortened(String text) {
        double room = WIDTH - 2 * SIDE;
        if (SOURCE.width(text) <= room) return text;
        int end = text.length();
        while (SOURCE.width(text.substring(0, end) + "…") > room) end = text.offsetByCodePoints(end, -1);
        return text.substring(0, end) + "…";
    }
}
