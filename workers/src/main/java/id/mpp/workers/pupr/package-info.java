/** Dinas PUPR: is the designer licensed, does the place fit the spatial plan, and does the retribution come out the same? */
package id.mpp.workers.pupr;
