/** Journeys over the running whole: three real processes, a real database, a real browser, no mocks. */
package id.mpp.e2e;
