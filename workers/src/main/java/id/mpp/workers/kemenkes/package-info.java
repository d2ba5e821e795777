/** Kemenkes, the health ministry: practice permits (SIPA, SIP), registrations (STR) and health facilities. */
package id.mpp.workers.kemenkes;
