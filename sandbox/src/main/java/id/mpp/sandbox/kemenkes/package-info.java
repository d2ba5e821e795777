/** The health ministry: practice permits (SIPA, SIP), registrations (STR), health facilities. */
package id.mpp.sandbox.kemenkes;
