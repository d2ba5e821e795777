/** Tata ruang, the regency's spatial planning service: may a billboard stand at this place, and is the place free? */
package id.mpp.workers.tataruang;
