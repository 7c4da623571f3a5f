/** Finds the ledger's figures again in the archived text of their sources. */
package shilu.archive;
