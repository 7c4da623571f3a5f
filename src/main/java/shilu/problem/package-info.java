/** Mistakes in content: where they are, what they are, and how to mend them. */
package shilu.problem;
