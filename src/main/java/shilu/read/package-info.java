/** Content files as they stand: YAML with positions, Markdown with its front matter. Nothing is interpreted here. */
package shilu.read;
