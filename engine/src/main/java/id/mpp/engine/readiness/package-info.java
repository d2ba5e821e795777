/** How ready each service is for MPP Digital: read off models, {@code service.yaml} and figures, so that nobody has to keep a list. */
package id.mpp.engine.readiness;
