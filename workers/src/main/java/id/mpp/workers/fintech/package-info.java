/** The mall's private payment partner behind SNAP: bills as QRIS and virtual account, its notifications, daily reconciliation. */
package id.mpp.workers.fintech;
