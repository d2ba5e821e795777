/** The mall's payment partner: SNAP with QRIS and virtual accounts, which checks our signatures and signs its own notifications. */
package id.mpp.sandbox.fintech;
