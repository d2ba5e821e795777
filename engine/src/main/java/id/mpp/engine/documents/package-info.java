/** Licences and letters: numbered once, frozen when numbered, laid up as files, and looked up by everybody who holds the paper. */
package id.mpp.engine.documents;
