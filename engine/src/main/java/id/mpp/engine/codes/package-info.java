/** What the public knows something of ours by. */
package id.mpp.engine.codes;
