package shilu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SHILU = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("shilu");

    /** Which packages of ours a package may import; the same table stands in src/docs/architecture.md. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("memory", List.of()),
            Map.entry("recall", List.of("model", "problem")),
            Map.entry("model", List.of("problem")),
            Map.entry("site", List.of("model", "problem")),
            Map.entry("markdown", List.of("problem", "model")),
            Map.entry("read", List.of("memory", "problem")),
            Map.entry("check", List.of("read", "recall", "markdown", "memory", "model", "problem")),
            Map.entry("resolve", List.of("markdown", "model", "site", "problem")),
            Map.entry("draw", List.of("memory", "model", "site", "problem")),
            Map.entry("render", List.of("markdown", "memory", "recall", "model", "site", "problem")),
            Map.entry("exchange", List.of("memory", "model", "site", "problem")),
            Map.entry("archive", List.of("model", "problem")),
            Map.entry("write", List.of("memory", "site", "problem")),
            Map.entry(
                    "route",
                    List.of(
                            "read",
                            "check",
                            "resolve",
                            "draw",
                            "render",
                            "exchange",
                            "write",
                            "memory",
                            "recall",
                            "model",
                            "site",
                            "problem")),
            Map.entry("preview", List.of("route", "site", "problem")));

    @Test
    void everyPackageImportsOnlyWhatTheTableAllows() {
        MAY_IMPORT.forEach((name, allowed) -> {
            var permitted = new ArrayList<String>(List.of("shilu." + name));
            allowed.forEach(other -> permitted.add("shilu." + other));
            var forbidden = MAY_IMPORT.keySet().stream()
                    .map(other -> "shilu." + other)
                    .filter(other -> !permitted.contains(other))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("shilu." + name)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .allowEmptyShould(true)
                    .check(SHILU);
        });
    }

    @Test
    void noPackageLiesOutsideTheTable() {
        var known = MAY_IMPORT.keySet().stream().map(name -> "shilu." + name).toList();
        var found = SHILU.stream().map(each -> each.getPackageName()).distinct().toList();
        assertThat(found).allMatch(name -> known.contains(name) || name.equals("shilu.command"));
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("shilu.(*)..").should().beFreeOfCycles().check(SHILU);
    }

    @Test
    void onlyTheMarkdownPackageKnowsItsParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("shilu.markdown")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vladsch..")
                .check(SHILU);
    }

    @Test
    void nobodyAsksTheClock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(SHILU);
    }

    /** Another place needs another content folder and nothing else. */
    @Test
    void theGeneratorKnowsNoPlaceOfTheShippedContent() throws IOException {
        var names = Arrays.asList("晋中", "榆次", "太谷", "平遥", "介休", "灵石", "祁县", "Jinzhong");
        for (Path root : List.of(Path.of("src/main"), Path.of("templates"))) {
            try (var files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = new String(Files.readAllBytes(file), UTF_8);
                    assertThat(names).as(file.toString()).noneMatch(text::contains);
                }
            }
        }
    }
}
