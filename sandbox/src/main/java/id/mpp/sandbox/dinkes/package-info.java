/** The region's health office: the hygiene and sanitation certificate (SLHS) of a food business. */
package id.mpp.sandbox.dinkes;
