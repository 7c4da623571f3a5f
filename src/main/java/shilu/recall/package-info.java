/** Leaves on disk what a build found out of single narratives and pages, for the next one in another process. */
package shilu.recall;
