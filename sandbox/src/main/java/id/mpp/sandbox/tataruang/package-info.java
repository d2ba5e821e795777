/** The spatial planning service: the zone map for billboards. */
package id.mpp.sandbox.tataruang;
