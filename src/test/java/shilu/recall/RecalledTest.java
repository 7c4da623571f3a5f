package shilu.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shilu.check.Check;
import shilu.memory.Memory;
import shilu.model.Narrative;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problem;
import shilu.problem.Problems;
import shilu.problem.Severity;
import shilu.problem.Suggestion;
import shilu.read.Read;

class RecalledTest {
    @Test
    void whatAllShippedNarrativesSaidIsKeptButForTheirProse() throws Exception {
        var recall = Recall.none();
        var problems = new Problems();
        var manuscript = Read.read(Path.of("content"), problems);
        var report = Check.check(manuscript, problems, Memory.none(), recall, Runnable::run)
                .orElseThrow();
        var made = recall.made();
        assertThat(made.narratives()).hasSameSizeAs(report.narratives());
        var read = Recalled.unpack(made.pack()).narratives();
        var byPath = new HashMap<String, Narrative>();
        report.narratives().forEach(each -> byPath.put(each.language() + each.path(), each));
        read.forEach((file, recalled) -> {
            var narrative =
                    byPath.get(recalled.words().language() + recalled.words().path());
            var again = recalled.narrative(
                    id -> report.subjects().stream()
                            .filter(subject -> subject.id().equals(id))
                            .findFirst()
                            .orElseThrow(),
                    narrative::prose);
            assertThat(again).isEqualTo(narrative);
            assertThat(again.outline()).isEqualTo(narrative.outline());
            assertThat(recalled.problems())
                    .isEqualTo(made.narratives().get(file).problems());
            assertThat(recalled.tellsTheSame(made.narratives().get(file))).isTrue();
        });
    }

    @Test
    void problemsPagesAndSearchesAreKept() {
        var at = new Position("content/pages/a.md", 3, 7);
        var problems = List.of(
                new Problem(Severity.WARNING, at, "a-rule", List.of("纸", new Suggestion("a", List.of("b", "c"), 3))),
                new Problem(Severity.ERROR, Position.of("content"), "another", List.of()));
        assertThat(ProblemForm.unpack(ProblemForm.pack(problems))).isEqualTo(problems);
        var search = new Recalled.Search("00ab", List.of(1, 0, 300), 1L << 40, List.of(-1, 7), List.of(1 << 31));
        var recalled = new Recalled(
                Map.of(),
                Map.of("a.html", Set.of("body zh a", "headings en b"), "b.html", Set.of()),
                Map.of(Language.EN, search));
        assertThat(Recalled.unpack(recalled.pack())).isEqualTo(recalled);
    }

    @Test
    void withoutASiteToGoOnFromEveryPageIsMade() {
        var recall = Recall.of(new Recalled(Map.of(), Map.of("a.html", Set.of()), Map.of()), file -> true);
        assertThat(recall.changesOfProse()).isEmpty();
        recall.goOnFrom(path -> new byte[0]);
        assertThat(recall.changesOfProse()).hasValue(List.of());
        recall.note("new.md", new RecalledNarrative(null, java.util.Optional.empty(), List.of()));
        assertThat(recall.changesOfProse()).isEmpty();
    }
}
