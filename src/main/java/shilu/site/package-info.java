/** The resolved publication: which pages there are, where they stand, and the files that they become. */
package shilu.site;
