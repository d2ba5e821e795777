/** Which days are working days here: versioned data of the region, never compiled in. */
package id.mpp.engine.calendar;
