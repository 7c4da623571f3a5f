/** The last stage: checks that every link arrives, then puts the whole new site in the place of the old. */
package shilu.write;
