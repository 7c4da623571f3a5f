/** Shows the site while it is being written: a server for this machine alone, which follows every change. */
package shilu.preview;
