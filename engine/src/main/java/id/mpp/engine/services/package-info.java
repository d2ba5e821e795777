/** The services as they are live now: what they are called, what they take, and how long they may last. */
package id.mpp.engine.services;
