package shilu.check;

import shilu.model.Keyword;

/** How a breach of a convention counts. */
enum StyleLevel implements Keyword {
    OFF,
    WARNING,
    ERROR
}
