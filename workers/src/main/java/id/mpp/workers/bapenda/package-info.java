/** Bapenda, the local tax office: has the business paid its local taxes? It has web pages only. */
package id.mpp.workers.bapenda;
