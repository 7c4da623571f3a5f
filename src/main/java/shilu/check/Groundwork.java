package shilu.check;

import shilu.memory.Memory;
import shilu.problem.Problems;

/** What all data files together say, checked: whatever narratives may refer to. It stays as it is once it is made. */
final class Groundwork {
    final Foundations foundations;
    final Ledger ledger;
    final Rules rules;
    final Texts texts;
    final Pictures pictures;
    final Chronicle chronicle;
    final Systems systems;

    /** @param problems is told of what is wrong with the data files, and of nothing else later on */
    Groundwork(Documents documents, Memory memory, Problems problems) {
        foundations = new Foundations(documents, problems);
        ledger = new Ledger(documents, foundations, problems);
        rules = new Rules(documents, ledger.figures, memory);
        texts = new Texts(ledger.figures, rules.gate(), false);
        pictures = new Pictures(documents, texts, problems);
        chronicle = new Chronicle(documents, foundations, texts, problems);
        systems = new Systems(documents, foundations);
        new LookAlikes(chronicle.claims, problems).check(ledger.derived.all().values(), pictures);
    }
}
