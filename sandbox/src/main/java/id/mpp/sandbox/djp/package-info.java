/** The tax office: the taxpayer status check (KSWP) by NPWP. */
package id.mpp.sandbox.djp;
