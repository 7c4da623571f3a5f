/** Charts and diagrams as pictures whose bytes depend on the report alone. */
package shilu.draw;
