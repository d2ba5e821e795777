/** Dukcapil, the civil registry: do name, birth and sex belong to this NIK? */
package id.mpp.workers.dukcapil;
