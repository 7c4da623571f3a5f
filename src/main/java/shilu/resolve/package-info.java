/** Where everything stands: permalinks, order, links between pages. */
package shilu.resolve;
