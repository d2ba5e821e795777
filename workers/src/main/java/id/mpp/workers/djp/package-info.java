/** DJP, the tax office: does the taxpayer keep his duties (KSWP)? */
package id.mpp.workers.djp;
