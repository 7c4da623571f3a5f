package shilu.check;

import java.util.Set;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.read.Manuscript;

/** Whether pages stand in languages that the site speaks. */
final class Twins {
    private Twins() {}

    /** One English page alone would lead nowhere: no home page, no places, no sources in English. */
    static void check(Manuscript manuscript, Set<Language> languages, Problems problems) {
        if (languages.isEmpty() || languages.contains(Language.EN)) return;
        for (var file : manuscript.narratives())
            if (file.path().endsWith(".en.md"))
                problems.error(Position.of(manuscript.folder() + "/pages/" + file.path()), "language-undeclared");
    }
}
