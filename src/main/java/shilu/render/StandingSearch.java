package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import shilu.problem.Language;
import shilu.recall.Recalled;
import shilu.recall.Standing;

/**
 * The search index of a standing site.
 *
 * @param last what is known of it
 * @param terms the terms in each of its files, with their postings
 */
record StandingSearch(Standing site, Language language, Recalled.Search last, List<Map<String, String>> terms) {
    static StandingSearch read(Standing site, Language language, Recalled.Search last) {
        var terms = new ArrayList<Map<String, String>>();
        for (int i = 0; i < last.termSums().size(); i++)
            terms.add(Json.texts(site.bytes(SearchWriter.folder(language) + SearchWriter.terms(i))));
        return new StandingSearch(site, language, last, terms);
    }

    SortedMap<String, String> postings() {
        var postings = new TreeMap<String, String>();
        terms.forEach(postings::putAll);
        return postings;
    }

    /** What results show; read as it is needed. */
    SearchRows rows() {
        var contents = Json.tree(site.bytes(SearchWriter.folder(language) + SearchWriter.CONTENTS));
        var firsts = new ArrayList<Integer>();
        contents.get("rows").forEach(first -> firsts.add(first.intValue()));
        int count = contents.get("entries").intValue();
        return SearchRows.of(firsts, count, last.rowBytes(), number -> Json.rows(bytesOfRows(number)));
    }

    byte[] bytesOfRows(int number) {
        return site.bytes(SearchWriter.folder(language) + SearchWriter.rows(number));
    }
}
