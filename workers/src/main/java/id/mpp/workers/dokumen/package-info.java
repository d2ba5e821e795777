/** Our own worker for documents: makes a PDF/A of a decided case and lays it up in the engine. */
package id.mpp.workers.dokumen;
