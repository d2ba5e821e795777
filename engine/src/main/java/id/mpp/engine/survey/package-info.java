/** What the public thinks of the services: the satisfaction survey (SKM), its public page, and the index that managers read. */
package id.mpp.engine.survey;
