/** The route on one screen: read, check, resolve, draw, render, write. */
package shilu.route;
