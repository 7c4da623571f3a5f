/** Markdown to our own tree of prose; nobody else knows the parser. */
package shilu.markdown;
