package shilu.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shilu.problem.Language;
import shilu.site.OutputFile;

/** An index that goes on from another is the one that would be made from nothing. */
class SearchOntoTest {
    private static final String LETTERS = "纸厂河山县市产量年月人一二三四五六七八九十";

    private final Map<String, String> files = new TreeMap<>();
    private final List<OutputFile> made = new ArrayList<>();
    private SearchIndex index;

    /** @param articles how many narratives there are; with the larger number pieces grow beyond their least size */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 300, 4000})
    void isWhatItWouldBeFromNothing(int articles) {
        var random = new Random(articles);
        var all = new ArrayList<List<SearchEntry>>();
        for (int i = 0; i < articles; i++) all.add(entries(i, random));
        var others = entries(articles, random);
        put(fromNothing(all, others));
        for (int round = 0; round < 12; round++) {
            var changes = new TreeMap<Integer, List<SearchEntry>>();
            int changed = round % 4 == 0 ? articles : 1 + random.nextInt(3);
            for (int i = 0; i < changed; i++) {
                int article = random.nextInt(articles);
                changes.put(article, entries(article, random));
            }
            put(onto(changes));
            changes.forEach(all::set);
            var files = Map.copyOf(this.files);
            var kept = index.kept();
            this.files.clear();
            put(fromNothing(all, others));
            assertThat(files.keySet()).isEqualTo(this.files.keySet());
            files.forEach((path, text) -> assertThat(text).as(path).isEqualTo(this.files.get(path)));
            assertThat(kept).isEqualTo(index.kept());
        }
    }

    @Test
    void writesWhatDiffersAlone() {
        var random = new Random(1);
        var all = new ArrayList<List<SearchEntry>>();
        for (int i = 0; i < 500; i++) all.add(entries(i, random));
        put(fromNothing(all, List.of()));
        var before = all.get(100).get(0);
        var changed = new ArrayList<>(all.get(100));
        changed.set(
                0,
                new SearchEntry(
                        before.href(), before.title(), before.kind(), before.note(), before.text() + "云", List.of()));
        int count = files.size();
        put(onto(Map.of(100, changed)));
        assertThat(made).hasSizeLessThan(count / 3);
    }

    private SearchIndex fromNothing(List<List<SearchEntry>> articles, List<SearchEntry> others) {
        var entries = new ArrayList<SearchEntry>();
        articles.forEach(entries::addAll);
        entries.addAll(others);
        var counts = articles.stream().map(List::size).toList();
        made.clear();
        return SearchIndex.of(entries::forEach, counts, Fixture.plain().site().report(), Language.ZH, made::add);
    }

    private SearchIndex onto(Map<Integer, List<SearchEntry>> changes) {
        var standing = StandingSearch.read(path -> files.get(path).getBytes(UTF_8), Language.ZH, index.kept());
        made.clear();
        return SearchIndex.onto(
                standing, new TreeMap<>(changes), Fixture.plain().site().report(), Language.ZH, made::add);
    }

    private void put(SearchIndex now) {
        for (OutputFile file : made) files.put(file.path(), new String(file.bytes(), UTF_8));
        files.keySet().removeAll(now.gone());
        index = now;
    }

    private static List<SearchEntry> entries(int article, Random random) {
        var entries = new ArrayList<SearchEntry>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String title = words(random, 6);
            var names = random.nextBoolean() ? List.of(title) : Collections.<String>emptyList();
            String href = "topics/p" + article + ".html" + (i == 0 ? "" : "#h" + i);
            entries.add(new SearchEntry(href, title, "文章", words(random, 3), words(random, 400), names));
        }
        return entries;
    }

    private static String words(Random random, int most) {
        var text = new StringBuilder();
        for (int left = random.nextInt(most); left >= 0; left--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            if (random.nextInt(20) == 0)
                text.append(" coke ").append(random.nextInt(100)).append("，");
        }
        return text.toString();
    }
}
