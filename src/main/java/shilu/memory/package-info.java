/** Remembers, from one build of a preview to the next, what the same question was answered. */
package shilu.memory;
