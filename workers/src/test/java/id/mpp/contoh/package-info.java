/** The agency of the guide "connect an agency": small, complete, and tested so that the guide stays true. */
package id.mpp.contoh;
