package shilu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.exchange.LedgerEntry.Part;
import shilu.model.Vintage;
import shilu.problem.Problem;
import shilu.problem.Problems;

class LedgerDifferenceTest {
    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void aLedgerDoesNotDifferFromItself() throws IOException {
        var ledger = ledger("one", Sample.standard());
        assertThat(between(ledger, ledger).isEmpty()).isTrue();
    }

    @Test
    void aNewFigureIsAddedAndAMissingOneRemoved() throws IOException {
        var before = ledger("before", fact("a", "1", "万吨", Vintage.UNKNOWN));
        var after = ledger("after", fact("b", "1", "万吨", Vintage.UNKNOWN));
        var difference = between(before, after);
        assertThat(difference.added()).extracting(LedgerEntry::id).containsExactly("b");
        assertThat(difference.removed()).extracting(LedgerEntry::id).containsExactly("a");
        assertThat(difference.corrected()).isEmpty();
    }

    @Test
    void anotherValueOrUnitOfTheSameEditionIsACorrection() throws IOException {
        var before = ledger("before", fact("a", "1", "万吨", Vintage.FINAL));
        var after = ledger("after", fact("a", "2", "吨", Vintage.FINAL));
        var difference = between(before, after);
        assertThat(difference.revised()).isEmpty();
        assertThat(difference.corrected()).hasSize(1);
        assertThat(difference.corrected().get(0).parts()).containsExactly(Part.VALUE, Part.UNIT);
        assertThat(difference.corrected().get(0).before().part(Part.VALUE)).isEqualTo("1");
        assertThat(difference.corrected().get(0).after().part(Part.VALUE)).isEqualTo("2");
    }

    @Test
    void anotherValueOfAnotherEditionIsARevision() throws IOException {
        var before = ledger("before", fact("a", "1", "万吨", Vintage.PRELIMINARY));
        var after = ledger("after", fact("a", "2", "万吨", Vintage.FINAL));
        var difference = between(before, after);
        assertThat(difference.corrected()).isEmpty();
        assertThat(difference.revised().get(0).parts()).containsExactly(Part.VALUE, Part.VINTAGE);
    }

    @Test
    void anotherEditionOfTheSameValueIsARevisionToo() throws IOException {
        var before = ledger("before", fact("a", "1", "万吨", Vintage.PRELIMINARY));
        var after = ledger("after", fact("a", "1", "万吨", Vintage.FINAL));
        assertThat(between(before, after).revised().get(0).parts()).containsExactly(Part.VINTAGE);
    }

    @Test
    void idleZerosChangeNoValue() throws IOException {
        var before = ledger("before", fact("a", "1200.50", "万吨", Vintage.UNKNOWN));
        var after = ledger("after", fact("a", "1200.5", "万吨", Vintage.UNKNOWN));
        assertThat(between(before, after).isEmpty()).isTrue();
    }

    @Test
    void theFolderOfASiteStandsForItsLedger() throws IOException {
        ledger("one", Sample.standard());
        assertThat(between(folder.resolve("one"), folder.resolve("one")).isEmpty())
                .isTrue();
    }

    @Test
    void aFileThatIsNoLedgerIsAProblem() throws IOException {
        var ledger = ledger("one", Sample.standard());
        assertThat(rule(ledger, written("page.html", "<p>"))).isEqualTo("ledger-unreadable");
        assertThat(rule(ledger, written("list.json", "[]"))).isEqualTo("ledger-unreadable");
        assertThat(rule(ledger, written("half.json", "{\"format\": 1, \"facts\": [{}], \"derived\": []}")))
                .isEqualTo("ledger-unreadable");
        assertThat(rule(ledger, written("later.json", "{\"format\": 2}"))).isEqualTo("ledger-format");
        assertThat(rule(ledger, folder.resolve("nothing.json"))).isEqualTo("ledger-missing");
    }

    private static String rule(Path before, Path after) throws IOException {
        var found = new Problems();
        assertThat(LedgerDifference.between(before, after, found)).isEmpty();
        assertThat(found.sorted()).hasSize(1);
        return found.sorted().stream().map(Problem::rule).findFirst().orElseThrow();
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Sample fact(String id, String number, String unit, Vintage vintage) {
        return new Sample().fact(id, "2024", Sample.exact(number), unit, vintage, "原文");
    }

    private Path ledger(String name, Sample sample) throws IOException {
        var file = folder.resolve(name).resolve("data/ledger.json");
        Files.createDirectories(file.getParent());
        return Files.write(file, Exported.of(sample.site()).files().get("data/ledger.json"));
    }

    private LedgerDifference between(Path before, Path after) throws IOException {
        var difference = LedgerDifference.between(before, after, problems);
        assertThat(problems.sorted()).isEmpty();
        return difference.orElseThrow();
    }
}
