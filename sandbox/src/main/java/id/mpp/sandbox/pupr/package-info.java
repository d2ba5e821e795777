/** The public works office: licences of designers and the spatial plan (KKPR). */
package id.mpp.sandbox.pupr;
