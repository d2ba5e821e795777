/** The legal clock: how many working days are used, until when, and why; and what follows from it in the engine. */
package id.mpp.engine.clock;
