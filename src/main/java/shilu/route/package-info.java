/** The route on one screen: read, check, resolve, draw, render, export, write. */
package shilu.route;
