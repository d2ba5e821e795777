/** The only place that touches the engine's inside (ADR 0010); a fork needs this package looked at, and no other. */
package id.mpp.engine.inside;
