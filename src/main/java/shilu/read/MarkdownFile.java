package shilu.read;

import shilu.problem.LineIndex;

/**
 * A narrative as it stands.
 *
 * @param path under {@code pages/}, with forward slashes and ending
 * @param front the front matter between the lines of three hyphens
 * @param body the Markdown after it
 * @param lines positions of the body's characters
 */
public record MarkdownFile(String path, Node.Mapping front, String body, LineIndex lines) {}
