/** Kemenkes, the health ministry: is the pharmacist's practice permit (SIPA) in force? */
package id.mpp.workers.kemenkes;
