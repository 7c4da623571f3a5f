/** The shipped site as a browser shows it; compiled and run only where there is a Chromium. */
package shilu.browser;
