/** The ledger, the charts and the tables as files for spreadsheets and programs; the difference of two ledgers. */
package shilu.exchange;
