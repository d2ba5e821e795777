/** How services get into the engine: from disk at the start, and hot through REST; nothing passes that the gate refuses. */
package id.mpp.engine.deployments;
