/** The health ministry: the practice permit (SIPA) of a pharmacist. */
package id.mpp.sandbox.kemenkes;
