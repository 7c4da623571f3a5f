package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shilu.model.Narrative;
import shilu.problem.Language;
import shilu.site.Drawings;

/** Asks of the shipped content which articles speak of a subject. */
class SpeakersTest {
    private static final Edition EDITION = new Basis(
                    ShippedSite.site().withoutProse(),
                    new Drawings(Map.of()),
                    Speakers.of(ShippedSite.site()),
                    Tellers.of(ShippedSite.site()),
                    List.of(),
                    TemplateFolder.read(Rendered.TEMPLATES),
                    Optional.empty(),
                    "")
            .answer();

    @Test
    void anArticleIsListedOnceAndInThePagesLanguageWhereItIsWrittenInIt() {
        var english = ShippedSite.site().report().narratives().stream()
                .filter(narrative -> narrative.language() == Language.EN)
                .map(Narrative::path)
                .toList();
        for (var subject : ShippedSite.site().report().subjects()) {
            var listed = EDITION.index().narrativesOn(subject, Language.EN);
            assertThat(listed)
                    .extracting(Narrative::path)
                    .as(subject.id().value())
                    .doesNotHaveDuplicates();
            assertThat(listed)
                    .filteredOn(narrative -> english.contains(narrative.path()))
                    .as(subject.id().value())
                    .allMatch(narrative -> narrative.language() == Language.EN);
        }
    }

    @Test
    void whatTheChineseTextAloneMentionsIsListedInEnglishAsWell() {
        for (var subject : ShippedSite.site().report().subjects())
            assertThat(EDITION.index().narrativesOn(subject, Language.EN))
                    .extracting(Narrative::path)
                    .containsAll(EDITION.index().narrativesOn(subject, Language.ZH).stream()
                            .map(Narrative::path)
                            .toList());
    }
}
