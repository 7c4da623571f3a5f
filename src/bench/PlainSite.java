import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a plain site of N pages twice, with the same content: for Shilu and for Hugo.
 *
 * <p>Run as {@code java src/bench/PlainSite.java PAGES FOLDER}; the same number of pages gives the same bytes. A page has
 * three sections of Chinese prose, a table, a list, links to three other pages and a footnote; pages stand in ten columns
 * and bear two of forty tags.
 */
public final class PlainSite {
    private static final int COLUMNS = 10;
    private static final int TAGS = 40;
    private static final String WORDS = "转型发展产业园区焦化甲醇装备制造文旅古城清洁能源煤炭循环经济特色专业镇服务改革开放民生"
            + "教育医疗交通水利生态绿色创新技术企业项目投资建设市场农村城市居民收入就业保障治理河流森林矿山智能工厂车间"
            + "工人师傅老人孩子学校公园道路桥梁铁路高速物流仓储金融信用标准质量品牌传统手工非遗戏曲博物院落票号商帮";

    private final int pages;
    private final Path shilu;
    private final Path hugo;

    private PlainSite(int pages, Path folder) {
        this.pages = pages;
        this.shilu = folder.resolve("shilu");
        this.hugo = folder.resolve("hugo");
    }

    public static void main(String[] arguments) throws IOException {
        new PlainSite(Integer.parseInt(arguments[0]), Path.of(arguments[1])).write();
    }

    private void write() throws IOException {
        for (int page = 0; page < pages; page++) page(page);
        shiluData();
        hugoLayouts();
    }

    private void page(int page) throws IOException {
        var random = new Random(page);
        String front = "title: " + words(random, 12) + "\nsummary: " + words(random, 40) + "。\ndate: 20"
                + (10 + page % 15) + "-0" + (1 + page % 9) + "-1" + page % 10 + "\ntags: [" + tag(random.nextInt(TAGS))
                + ", " + tag(random.nextInt(TAGS)) + "]\n";
        var body = new ArrayList<String>();
        body.add(paragraph(random, 3) + "[^a]");
        body.add("## " + words(random, 8));
        body.add(paragraph(random, 4));
        body.add("- " + words(random, 20) + "\n- **" + words(random, 6) + "**：" + words(random, 20) + "\n- "
                + words(random, 18) + "\n- " + words(random, 25));
        body.add(paragraph(random, 3));
        body.add("## " + words(random, 7));
        body.add(paragraph(random, 4));
        body.add("| " + words(random, 3) + " | " + words(random, 3) + " | " + words(random, 3) + " |\n|---|---|---|\n"
                + row(random) + row(random) + row(random) + row(random).strip());
        body.add("## " + words(random, 6));
        body.add(paragraph(random, 2) + "参见%s、%s和%s。");
        body.add(paragraph(random, 3));
        body.add("[^a]: " + words(random, 24) + "。");
        String text = String.join("\n\n", body) + "\n";
        int[] linked = {random.nextInt(pages), random.nextInt(pages), random.nextInt(pages)};
        file(shilu, "content/pages/" + name(page) + ".md",
                "---\n" + front + "column: " + column(page) + "\n---\n\n" + linked(text, linked, "/", ".html"));
        file(hugo, "content/" + name(page) + ".md",
                "---\n" + front + "---\n\n" + linked(text, linked, "/", "/"));
    }

    private static String linked(String text, int[] pages, String before, String after) {
        var links = new Object[pages.length];
        for (int i = 0; i < pages.length; i++)
            links[i] = "[" + words(new Random(-pages[i] - 1), 6) + "](" + before + name(pages[i]) + after + ")";
        return String.format(text, links);
    }

    private static String name(int page) {
        return column(page) + "/p" + page;
    }

    private static String column(int page) {
        return "c" + page % COLUMNS;
    }

    private static String tag(int tag) {
        return words(new Random(1_000_000 + tag), 4);
    }

    private static String row(Random random) {
        return "| " + words(random, 6) + " | " + words(random, 9) + " | " + words(random, 5) + " |\n";
    }

    private static String paragraph(Random random, int sentences) {
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++)
            text.append(words(random, 8 + random.nextInt(8))).append('，').append(words(random, 10 + random.nextInt(12))).append('。');
        return text.toString();
    }

    private static String words(Random random, int characters) {
        var text = new StringBuilder();
        while (text.length() < characters) {
            int at = random.nextInt(WORDS.length() / 2) * 2;
            text.append(WORDS, at, at + 2);
        }
        return text.toString();
    }

    private void shiluData() throws IOException {
        var columns = new StringBuilder();
        for (int column = 0; column < COLUMNS; column++)
            columns.append("  - {id: c").append(column).append(", name: 栏目").append("甲乙丙丁戊己庚辛壬癸".charAt(column))
                    .append(", description: 这一栏的文章}\n");
        file(shilu, "content/site.yaml", "name: 平常站\ntagline: 只有文字\nbase-url: https://example.org/\nplace: here\ncolumns:\n" + columns);
        file(shilu, "content/places.yaml", "- {id: here, kind: city, name: 此地, short: 此地}\n");
    }

    private void hugoLayouts() throws IOException {
        file(hugo, "config.toml", """
                baseURL = "https://example.org/"
                title = "平常站"
                languageCode = "zh-CN"
                hasCJKLanguage = true
                disableKinds = ["RSS"]
                """);
        file(hugo, "layouts/_default/baseof.html", """
                <!doctype html>
                <html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }} - {{ .Site.Title }}</title>
                <meta name="description" content="{{ .Params.summary }}">
                <link rel="canonical" href="{{ .Permalink }}">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}"></head>
                <body><header><a href="/">{{ .Site.Title }}</a><nav><ul>
                {{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
                </ul></nav></header>
                <main>{{ block "main" . }}{{ end }}</main>
                <footer><p><a href="/tags/">标签</a></p></footer></body></html>
                """);
        file(hugo, "layouts/_default/single.html", """
                {{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>
                <p><time>{{ .Date.Format "2006-01-02" }}</time>
                {{ range .Params.tags }}<a href="/tags/{{ . | urlize }}/">{{ . }}</a> {{ end }}</p>
                {{ .TableOfContents }}
                {{ .Content }}</article>{{ end }}
                """);
        String list = """
                {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}
                <li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time>
                <p>{{ .Params.summary }}</p></li>{{ end }}</ul>{{ end }}
                """;
        file(hugo, "layouts/_default/list.html", list);
        file(hugo, "layouts/index.html", list.replace(".Pages", "first 20 .Site.RegularPages"));
        file(hugo, "layouts/404.html", "{{ define \"main\" }}<h1>404</h1>{{ end }}\n");
    }

    private static void file(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(text.stripTrailing()), UTF_8);
    }
}
