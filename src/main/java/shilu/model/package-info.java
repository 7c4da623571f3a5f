/** The checked report: immutable, complete, free of files and of HTML. */
package shilu.model;
