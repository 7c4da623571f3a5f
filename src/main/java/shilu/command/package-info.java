/** The command line. */
package shilu.command;
