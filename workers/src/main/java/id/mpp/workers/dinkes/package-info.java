/** Dinkes, the region's health office: is the hygiene and sanitation certificate (SLHS) of a food business in force? */
package id.mpp.workers.dinkes;
